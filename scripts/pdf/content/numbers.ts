/** Thousandths as they stand behind a whole number: `.5`, `.125`, nothing for none. */
const THOUSANDTHS = Array.from({ length: 1000 }, (_, value) => String(value / 1000).slice(1));

/** A number as briefly as a content stream may have it, without an exponent: `.5`, `-12`. */
export function brief(value: number, decimals = 3): string {
  if (Number.isInteger(value)) return Object.is(value, -0) ? '0' : value.toFixed(0);
  const unit = 10 ** decimals;
  const rounded = Math.round(value * unit);
  if (rounded === 0) return '0';
  // Written out: what is shown of a page are such numbers for the most part.
  if (decimals <= 3) {
    const thousandths = Math.abs(rounded) * (1000 / unit);
    const whole = Math.floor(thousandths / 1000);
    return `${rounded < 0 ? '-' : ''}${whole || ''}${THOUSANDTHS[thousandths % 1000] ?? ''}`;
  }
  const written = Math.abs(rounded) < unit / 1e6 ? (rounded / unit).toFixed(decimals) : String(rounded / unit);
  return written.replace(/^(-?)0\./, '$1.');
}

const [SPACE, MINUS, POINT, ZERO] = [0x20, 0x2d, 0x2e, 0x30];

/**
 * Reads the numbers that stand at a place, each with a space behind it. Written out, since contents are numbers for the
 * most part.
 * @param into takes them, in the place of what it held.
 * @returns where they end.
 */
export function readNumbers(text: string, from: number, into: number[]): number {
  into.length = 0;
  let end = from;
  let value = 0;
  let sign = 1;
  let unit = 0;
  let digits = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      unit *= 10;
      digits += 1;
    } else if (code === SPACE && digits > 0) {
      into.push((sign * value) / (unit || 1));
      end = at + 1;
      value = unit = digits = 0;
      sign = 1;
    } else if (code === POINT && unit === 0) unit = 1;
    else if (code === MINUS && digits === 0) sign = -1;
    else break;
  }
  return end;
}

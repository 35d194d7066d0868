/** A number as briefly as a content stream may have it, without an exponent: `.5`, `-12`. */
export function brief(value: number, decimals = 3): string {
  if (Number.isInteger(value)) return Object.is(value, -0) ? '0' : value.toFixed(0);
  const unit = 10 ** decimals;
  const rounded = Math.round(value * unit) / unit;
  if (rounded === 0) return '0';
  const written = Math.abs(rounded) < 1e-6 ? rounded.toFixed(decimals) : String(rounded);
  if (written.startsWith('0.')) return written.slice(1);
  return written.startsWith('-0.') ? `-${written.slice(2)}` : written;
}

const [SPACE, MINUS, POINT, ZERO] = [0x20, 0x2d, 0x2e, 0x30];

/** The numbers with which a line begins. Written out, since contents are numbers for the most part. */
export function numbersIn(line: string): number[] {
  const numbers: number[] = [];
  let [value, sign, unit, digits] = [0, 1, 0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      unit *= 10;
      digits += 1;
    } else if (code === SPACE && digits > 0) {
      numbers.push((sign * value) / (unit || 1));
      [value, sign, unit, digits] = [0, 1, 0, 0];
    } else if (code === POINT && unit === 0) unit = 1;
    else if (code === MINUS && digits === 0) sign = -1;
    else break;
  }
  return numbers;
}

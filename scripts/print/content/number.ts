const [ZERO, NINE, POINT, PLUS, MINUS] = [0x30, 0x39, 0x2e, 0x2b, 0x2d];

/**
 * The number that a word of a text stands for (ISO 32000-1, 7.3.3); undefined where it stands for none. Written out,
 * since contents are numbers for the most part.
 * @param end the place after its last character.
 */
export function numberAt(text: string, start: number, end: number): number | undefined {
  const first = text.charCodeAt(start);
  let at = first === MINUS || first === PLUS ? start + 1 : start;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const character = text.charCodeAt(at);
    if (character >= ZERO && character <= NINE) {
      value = value * 10 + (character - ZERO);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (character === POINT && decimals < 0) decimals = 0;
    else return undefined;
  }
  if (digits === 0) return undefined;
  // More digits than a double holds exactly: let the language read them.
  if (digits > 15) return Number(text.slice(start, end));
  const size = decimals > 0 ? value / 10 ** decimals : value;
  return first === MINUS ? -size : size;
}

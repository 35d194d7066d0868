const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * What a string in parentheses stands for (ISO 32000-1, 7.3.4.2).
 * @param written what stands between the parentheses.
 */
export function literalString(written: string): string {
  if (!/[\\\r]/.test(written)) return written;
  return written.replace(/\\([0-7]{1,3}|\r\n|[^])|\r\n?/g, (whole, escaped: string | undefined) => {
    // An end of line in a string is a line feed however it is written, and after a backslash nothing.
    if (escaped === undefined) return '\n';
    if (/^[\r\n]/.test(escaped)) return '';
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(parseInt(escaped, 8) & 0xff);
    return ESCAPES[escaped] ?? escaped ?? whole;
  });
}

/**
 * What digits in angle brackets stand for (ISO 32000-1, 7.3.4.3): white space counts for nothing, a missing last digit
 * for 0.
 * @returns undefined where something else stands among them.
 */
export function decodeHex(written: string): string | undefined {
  const digits = /[\0\t\n\f\r ]/.test(written) ? written.replace(/[\0\t\n\f\r ]+/g, '') : written;
  let string = '';
  for (let at = 0; at < digits.length; at += 2) {
    const high = digitOf(digits.charCodeAt(at));
    const low = at + 1 < digits.length ? digitOf(digits.charCodeAt(at + 1)) : 0;
    if (high < 0 || low < 0) return undefined;
    string += String.fromCharCode(high * 16 + low);
  }
  return string;
}

function digitOf(character: number): number {
  if (character >= 0x30 && character <= 0x39) return character - 0x30;
  const small = character | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

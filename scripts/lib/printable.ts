/** A name as it may stand on a terminal and in one line: what is no visible letter is written out, as in \u{1b}. */
export function printable(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
}

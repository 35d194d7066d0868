/**
 * What Excel would take for a formula: a sign, also in full width or behind spaces and invisible characters; and a
 * tab or line break in front, which it drops before it looks.
 */
const FORMULA = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * A table as CSV for Excel in Japanese: with a BOM, without which it would read Shift_JIS; every cell quoted, so that
 * line breaks and separators of any locale stay in it; formulas defused by an apostrophe in front.
 */
export function planCsv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

import { readableSize } from '../../lib/readable-size.ts';
import type { Manifest } from '../set/manifest.ts';

/** Words stand left, numbers right. */
const COLUMNS = [
  { head: 'sheet', isNumber: false },
  { head: 'pages', isNumber: true },
  { head: 'paper', isNumber: false },
  { head: 'size', isNumber: true },
  { head: 'kB a page', isNumber: true },
];

/** What was printed as a table, a line a sheet, and in the last line all together. */
export function setTable(sheets: Manifest['sheets']): string {
  const sum = (field: 'pages' | 'bytes') => sheets.reduce((total, sheet) => total + sheet[field], 0);
  const all = { id: countOf(sheets.length), pages: sum('pages'), paper: '', bytes: sum('bytes') };
  const rows = [...sheets, ...(sheets.length > 1 ? [all] : [])].map(({ id, pages, paper, bytes }) => [
    id,
    String(pages),
    paper,
    readableSize(bytes),
    (bytes / 1000 / pages).toFixed(1),
  ]);
  const lines = [COLUMNS.map(({ head }) => head), ...rows];
  const columns = COLUMNS.map((column, at) => ({
    ...column,
    width: Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  }));
  const text = (cells: readonly string[]) =>
    columns.map(({ isNumber, width }, at) => (isNumber ? cells[at]?.padStart(width) : cells[at]?.padEnd(width)));
  return lines.map((cells) => text(cells).join('  ').trimEnd()).join('\n');
}

/** As in "1 sheet" and "22 sheets". */
export function countOf(sheets: number): string {
  return `${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`;
}

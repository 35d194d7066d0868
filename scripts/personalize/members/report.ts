import type { MembersWords } from '../../../src/content/schemas/members.ts';

/** A row of the list, and what became of it. */
export interface ReportRow {
  row: number;
  number: string;
  member: string;
  /** What was made. */
  made?: { folder: string; files: number; pages: number; sum: string } | undefined;
  /** What is wrong with it, in a sentence each. */
  faults: readonly string[];
}

/** Without it, Excel takes a text for one in the code page of the machine. */
const BOM = '\uFEFF';

/**
 * report.csv, as Excel opens it: a line for each row.
 * @param first whether its first line names the columns: reports of shards make one when they are joined.
 */
export function reportText(rows: readonly ReportRow[], { report }: MembersWords, first = true): string {
  const { row, number, member, result, folder, files, pages, sum, faults } = report;
  const lines = rows.map(({ made, ...about }) => [
    about.row,
    about.number,
    about.member,
    made ? report.made : report.failed,
    ...(made ? [made.folder, made.files, made.pages, made.sum] : ['', '', '', '']),
    about.faults.join(report.between),
  ]);
  const head = [row, number, member, result, folder, files, pages, sum, faults];
  const text = (first ? [head, ...lines] : lines).map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
  return (first ? BOM : '') + text;
}

/** A cell that Excel shows and does not reckon: what would begin a formula has a ' in front (OWASP, CSV Injection). */
function quoted(cell: string | number): string {
  const text = typeof cell === 'string' && /^[\s']*[=+\-@＝＋－＠\t\r|]/.test(cell) ? `'${cell}` : String(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

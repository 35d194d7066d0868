/** A column of a table: its head, and on which side its cells end. */
export interface Column {
  head: string;
  align?: 'left' | 'right';
}

/**
 * A table in Markdown, padded so that it reads well on a terminal too.
 * @param rows cells in the order of the columns; a missing one is empty.
 */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => columns.map((_, index) => escape(row[index] ?? '')));
  const widths = columns.map(({ head }, index) =>
    Math.max(3, head.length, ...lines.map((cells) => cells[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align)).join(' | ')} |`;
  const rule = columns.map(({ align }, index) => {
    const dashes = '-'.repeat((widths[index] ?? 0) - (align === 'right' ? 1 : 0));
    return align === 'right' ? `${dashes}:` : dashes;
  });
  return [line(columns.map(({ head }) => head)), `| ${rule.join(' | ')} |`, ...lines.map(line)].join('\n');
}

function pad(cell: string, width: number, align: Column['align'] = 'left'): string {
  return align === 'right' ? cell.padStart(width) : cell.padEnd(width);
}

function escape(cell: string): string {
  return cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
}

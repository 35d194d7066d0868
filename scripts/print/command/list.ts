import type { Content } from '../../../src/content/reading/content.ts';

/** What `--list` shows: each sheet with its paper, its title and what it is for. */
export function sheetList(sheets: Content['sheets']): string {
  const width = Math.max(...sheets.map(({ id }) => id.length));
  const indent = ' '.repeat(width + 6);
  return sheets
    .map(({ id, paper, title, purpose }) => `${id.padEnd(width)}  ${paper}  ${title}\n${indent}${purpose}`)
    .join('\n');
}

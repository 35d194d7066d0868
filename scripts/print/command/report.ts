import type { Content } from '../../../src/content/reading/content.ts';
import { readableSize } from '../../lib/readable-size.ts';
import type { PrintedSheet } from '../index.ts';
import type { PrintOutcome } from './index.ts';

/** What is said when a sheet is done. */
export function printedLine({ id, pages, bytes }: PrintedSheet): string {
  return `${id}.pdf, ${pages} p., ${readableSize(bytes)}`;
}

/**
 * What is said when a print is done.
 * @param place the folder, as a person names it.
 * @param milliseconds the time of everything.
 */
export function outcomeText({ manifest, left }: PrintOutcome, place: string, milliseconds: number): string {
  const { sheets, zip } = manifest;
  const pages = sheets.reduce((sum, sheet) => sum + sheet.pages, 0);
  const seconds = (milliseconds / 1000).toFixed(1);
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return [
    `${place} holds ${count(sheets.length, 'sheet')} (${count(pages, 'page')}) and ${zip.name} (${readableSize(zip.bytes)}), in ${seconds} s`,
    ...left.map((id) => `${id}.pdf is no longer there, since content/ no longer has it`),
  ].join('\n');
}

/** What `--list` shows: each sheet with its paper, its title and what it is for. */
export function sheetList(sheets: Content['sheets']): string {
  const width = Math.max(...sheets.map(({ id }) => id.length));
  const indent = ' '.repeat(width + 6);
  return sheets
    .map(({ id, paper, title, purpose }) => `${id.padEnd(width)}  ${paper}  ${title}\n${indent}${purpose}`)
    .join('\n');
}

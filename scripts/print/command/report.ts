import { readableSize } from '../../lib/readable-size.ts';
import type { PrintOutcome } from './index.ts';
import { countOf, setTable } from './table.ts';

/**
 * What is said when a print is done.
 * @param asked the sheets that were asked for; none for all.
 * @param place the folder, as a person names it.
 * @param milliseconds the time of everything.
 */
export function outcomeText(
  { manifest, left }: Pick<PrintOutcome, 'manifest' | 'left'>,
  asked: readonly string[],
  place: string,
  milliseconds: number,
): string {
  const { sheets, zip } = manifest;
  const seconds = (milliseconds / 1000).toFixed(1);
  const lines = [
    setTable(sheets.filter(({ id }) => asked.length === 0 || asked.includes(id))),
    '',
    `${place} holds ${countOf(sheets.length)} and ${zip.name} (${readableSize(zip.bytes)}), in ${seconds} s`,
    ...left.map((id) => `${id}.pdf is no longer there, since content/ no longer has it`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

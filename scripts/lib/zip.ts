import { zipSync, type ZippableFile } from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  name: string;
  data: Uint8Array;
}

/** Entries are those of a Unix, with its modes: Info-ZIP's unzip spoils UTF-8 names of entries from DOS. */
const UNIX = 3;
const MODE = (0o100644 << 16) >>> 0;

/**
 * Packs files into a zip archive whose bytes follow from the files and the day alone.
 * @param day YYYY-MM-DD, stands for the time of every file.
 * @param packing whether they are deflated. PDFs are inside already, and stored ones are the same whoever packs them: a
 *   deflater of another version gives other bytes.
 * @returns the archive, its entries sorted by name. Names are UTF-8 and marked so (APPNOTE.TXT 4.4.4, bit 11).
 */
export function zipOf(
  entries: readonly ZipEntry[],
  day: string,
  packing: 'stored' | 'deflated' = 'stored',
): Uint8Array {
  const level = packing === 'deflated' ? 9 : 0;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip knows no time zone: the library writes local time. Unlike midnight, noon is there on every day everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = sorted.map(({ name, data }): [string, ZippableFile] => [
    name,
    [data, { level, mtime, os: UNIX, attrs: MODE }],
  ]);
  return zipSync(Object.fromEntries(files));
}

import { printable } from './printable.ts';

/** The file that holds the sums of a copy. */
export const SUMS = 'SHA256SUMS';

/** The SHA-256 of files in hexadecimal, by their paths from the root of a copy, with forward slashes. */
export type Sums = ReadonlyMap<string, string>;

/** The sums as `sha256sum -c` reads them, sorted by the paths' code units. */
export function sumsText(sums: Sums): string {
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

/**
 * Reads what sumsText has written, also where an editor has ended its lines as on Windows.
 * @throws Error in one line where it is something else.
 */
export function readSums(text: string): Sums {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const entries = lines.map((line, index): [string, string] => {
    const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (!sum || !file)
      throw new Error(`line ${index + 1} of ${SUMS} is no sum and file: "${printable(line.slice(0, 80))}"`);
    return [file, sum];
  });
  if (entries.length === 0) throw new Error(`${SUMS} is empty`);
  return new Map(entries);
}

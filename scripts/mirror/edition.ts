import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../print/sha256.ts';
import { sumsText, type Sums } from './sums.ts';

/** The file by which a copy of the site says what it is. */
export const EDITION_FILE = 'edition.json';

/** The files that hold the checksum, which therefore is not over them. */
export const HOLDERS = ['about.html', EDITION_FILE];

const edition = z.object({
  /** The day of the edition, YYYY-MM-DD. */
  edition: z.iso.date(),
  /** The checksum of the site: see checksumOf. */
  checksum: z.string().regex(/^[0-9a-f]{12}$/),
  /** The day on which the window or work that was checked longest ago was checked, YYYY-MM-DD. */
  factsChecked: z.iso.date(),
});

/** What edition.json says: which copy this is, and how old its facts are. */
export type Edition = z.infer<typeof edition>;

/**
 * The checksum that a reader sees: the first 12 hexadecimal digits of the SHA-256 of SHA256SUMS over all files of the
 * site but those that hold it.
 */
export function checksumOf(sums: Sums): string {
  const others = new Map([...sums].filter(([file]) => !HOLDERS.includes(file)));
  return sha256(Buffer.from(sumsText(others))).slice(0, 12);
}

/** An edition as the file holds it. */
export function editionText(value: Edition): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What a folder says it is; undefined where it is no copy of ours. */
export async function readEdition(folder: string): Promise<Edition | undefined> {
  try {
    return edition.safeParse(JSON.parse(await readFile(join(folder, EDITION_FILE), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

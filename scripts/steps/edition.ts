import { join } from 'node:path';
import { z } from 'zod';
import { withoutMark } from './html/edition-mark.ts';
import { ORGANIZATION_FILE } from '../../src/organization/organization-file.ts';
import { SERVICE_WORKER } from './offline-files.ts';
import { sha256 } from '../lib/sha256.ts';
import type { ZipEntry } from '../lib/zip.ts';
import { isDouble, withoutOffer } from './doubles.ts';
import { readSmall } from '../lib/plain-file.ts';
import { textOf } from '../lib/site-files.ts';
import { sumsText } from '../lib/sums.ts';

/** The file by which a copy of the site says what it is. */
export const EDITION_FILE = 'edition.json';

/** The files that hold the checksum, or the sums of files that do: it cannot be over them. */
export const HOLDERS = ['about.html', EDITION_FILE, SERVICE_WORKER];

/** What the checksum is not over: those, and the data of the company whose copy it is, which is no part of an edition. */
const APART = [...HOLDERS, ORGANIZATION_FILE];

/** As many bytes as edition.json may have: a copy may hold anything under that name. */
const LIMIT = 10_000;

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
 * site but those that hold it, the company's data and what a copy for an intranet leaves out, so that all copies of an
 * edition have the same. Pages count as they are without the mark of the worker's edition, which follows from all, and without the offer of the archive.
 */
export function checksumOf(site: readonly ZipEntry[]): string {
  const counted = site.filter(({ name }) => !APART.includes(name) && !isDouble(name));
  const sums = counted.map(
    ({ name, data }) => [name, sha256(name.endsWith('.html') ? countedPart(data) : data)] as const,
  );
  return sha256(Buffer.from(sumsText(new Map(sums)))).slice(0, 12);
}

function countedPart(page: Uint8Array): Buffer {
  return Buffer.from(withoutOffer(withoutMark(textOf(page))));
}

/** An edition as the file holds it. */
export function editionText(value: Edition): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What a folder says it is; undefined where it is no copy of ours. */
export async function readEdition(folder: string): Promise<Edition | undefined> {
  try {
    const text = (await readSmall(join(folder, EDITION_FILE), LIMIT)).toString('utf8');
    return edition.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

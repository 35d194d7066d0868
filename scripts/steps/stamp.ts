import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf, EDITION_FILE, editionText, type Edition } from './edition.ts';
import { readSite } from '../lib/read-site.ts';

/** The place on about.html that shows the checksum. */
const PLACE = /(<[a-z]+[^>]*\sdata-site-checksum(?:="")?[^>]*>)[^<]*(?=<\/)/g;

/**
 * Writes into a finished site which copy it is: edition.json, and the checksum on about.html. Nothing may change in the
 * site afterwards but the files that hold the checksum and the marks of the worker's edition.
 * @returns what edition.json says.
 * @throws where about.html has no place for the checksum, or more than one.
 */
export async function stamp(site: string, facts: Omit<Edition, 'checksum'>): Promise<Edition> {
  const checksum = checksumOf(await readSite(site));
  const page = join(site, 'about.html');
  const html = await readFile(page, 'utf8');
  const places = html.match(PLACE)?.length ?? 0;
  if (places !== 1) throw new Error(`${page} has ${places} elements with data-site-checksum, not one`);
  await writeFile(
    page,
    html.replace(PLACE, (_, tag: string) => tag + checksum),
  );
  const edition = { ...facts, checksum };
  await writeFile(join(site, EDITION_FILE), editionText(edition));
  return edition;
}

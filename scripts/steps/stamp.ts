import { textOf, type SiteFiles } from '../lib/site-files.ts';
import { checksumOf, EDITION_FILE, editionText, type Edition } from './edition.ts';

/** The page that shows the checksum, and its place there. */
const PAGE = 'about.html';
const PLACE = /(<[a-z]+[^>]*\sdata-site-checksum(?:="")?[^>]*>)[^<]*(?=<\/)/g;

/**
 * Writes into a finished site which copy it is: edition.json, and the checksum on about.html. Nothing may change in the
 * site afterwards but the files that hold the checksum and the marks of the worker's edition.
 * @returns what edition.json says.
 * @throws where about.html has no place for the checksum, or more than one.
 */
export function stamp(site: SiteFiles, facts: Omit<Edition, 'checksum'>): Edition {
  const edition = { ...facts, checksum: checksumOf([...site].map(([name, data]) => ({ name, data }))) };
  const html = textOf(site.get(PAGE));
  const places = html.match(PLACE)?.length ?? 0;
  if (places !== 1) throw new Error(`${PAGE} has ${places} elements with data-site-checksum, not one`);
  site.set(PAGE, Buffer.from(html.replace(PLACE, (_, tag: string) => tag + edition.checksum)));
  site.set(EDITION_FILE, Buffer.from(editionText(edition)));
  return edition;
}

import { ZIP } from '../print/set/manifest.ts';

/** What holds sheets that stand beside it as PDFs. */
const DOUBLE = `sheets/${ZIP}`;

/** The place on sheets.html that offers the archive. */
const OFFER = /<p data-archive(?:="")?>.*?<\/p>/gs;

/** Whether a copy for an intranet leaves a file of the site out. */
export function isDouble(file: string): boolean {
  return file === DOUBLE;
}

/** A page without the offer of the archive. */
export function withoutOffer(html: string): string {
  return html.replace(OFFER, '');
}

import { ZIP } from '../print/set/manifest.ts';

/** What holds sheets that stand beside it as PDFs: their archive, and the pages that they were printed from. */
const DOUBLES = [`sheets/${ZIP}`, 'print/'];

/** The place on sheets.html that offers the archive. */
const OFFER = /<p data-archive(?:="")?>.*?<\/p>/gs;

/** Whether a copy for an intranet leaves a file of the site out. */
export function isDouble(file: string): boolean {
  return DOUBLES.some((double) => file === double || (double.endsWith('/') && file.startsWith(double)));
}

/** A page without the offer of the archive. */
export function withoutOffer(html: string): string {
  return html.replace(OFFER, '');
}

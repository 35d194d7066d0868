import type { Browser } from 'puppeteer';
import type { PagePromise } from './layout/promise.ts';
import type { Paper } from './paper.ts';

/** A sheet to print: its page is `print/ID.html` in the site, its file is ID.pdf. */
export interface SheetToPrint {
  id: string;
  /** As lists of sheets name it. */
  title: string;
  /** As the PDF names itself; the title if not given. */
  documentTitle?: string | undefined;
  author: string;
  paper: Paper;
  /** A booklet has no page: it is imposed from the finished pages of this sheet, which is printed with it. */
  of?: string | undefined;
  subject?: string | undefined;
  /** How many pages it may have; any number if not given. */
  pages?: PagePromise | undefined;
  /** The language of its words, as a tag. */
  lang: string;
}

/** A sheet that was printed, as manifest.json lists it. */
export interface PrintedSheet {
  id: string;
  title: string;
  pages: number;
  bytes: number;
  paper: Paper;
  sha256: string;
}

/** A step of the work, for a line on the screen. */
export type PrintStep =
  { doing: 'starting' } | { doing: 'printing'; id: string } | { doing: 'printed'; sheet: PrintedSheet };

/** What to print, and where to. */
export interface PrintRequest {
  /** Folder of the built site. */
  site: string;
  /** Folder for the PDFs: a staging folder, which the caller swaps for the last one when all went well. */
  out: string;
  sheets: readonly SheetToPrint[];
  /** The day of the edition, YYYY-MM-DD: every PDF bears it as its date. */
  edition: string;
  /** For a print shop: 3 mm of bleed, and marks. */
  bleed?: boolean;
  onStep?: ((step: PrintStep) => void) | undefined;
  /** Milliseconds for one sheet. */
  limit?: number | undefined;
  /** A browser that is starting already, which is closed afterwards; without it one is started. */
  browser?: Promise<Browser> | undefined;
  /** How many sheets are worked on at once. */
  lanes?: number | undefined;
  signal?: AbortSignal | undefined;
}

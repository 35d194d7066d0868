import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { closeBrowser } from '../browser/close.ts';
import { launchBrowser } from '../browser/launch.ts';
import { facesOfFont } from './faces.ts';
import { finishPdf } from './finish.ts';
import type { Paper } from './paper.ts';
import { renderSheet } from './render.ts';
import { serveSite } from './serve.ts';

/** A sheet to print: its page is `print/ID.html` in the site, its file is ID.pdf. */
export interface SheetToPrint {
  id: string;
  title: string;
  author: string;
  paper: Paper;
  subject?: string | undefined;
  /** A language tag; Japanese if not given. */
  lang?: string;
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
  onStep?: (step: PrintStep) => void;
  /** Milliseconds for one sheet. */
  limit?: number;
  signal?: AbortSignal | undefined;
}

/**
 * Prints sheets to OUT/ID.pdf, and writes OUT/manifest.json and OUT/SHA256SUMS (as `sha256sum -c` reads it).
 * @throws Error in one line that names the sheet and the cause, or why there is no browser; the signal's reason where
 * the signal stopped it. No browser and no server is left running.
 */
export async function printSheets(request: PrintRequest): Promise<PrintedSheet[]> {
  const { out, signal, onStep } = request;
  signal?.throwIfAborted();
  onStep?.({ doing: 'starting' });
  await mkdir(out, { recursive: true });
  const browser = await launchBrowser({ fonts: 'own', signal });
  try {
    const printed = await printAll(browser, request);
    const manifest = { edition: request.edition, sheets: printed };
    await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await writeFile(join(out, 'SHA256SUMS'), printed.map(({ id, sha256 }) => `${sha256}  ${id}.pdf\n`).join(''));
    return printed;
  } finally {
    await closeBrowser(browser);
  }
}

async function printAll(browser: Browser, request: PrintRequest): Promise<PrintedSheet[]> {
  const server = await serveSite(request.site);
  try {
    const faces = await facesOfFont();
    const printed: PrintedSheet[] = [];
    const { limit, signal, edition, bleed = false } = request;
    for (const sheet of request.sheets) {
      request.onStep?.({ doing: 'printing', id: sheet.id });
      const place = { id: sheet.id, origin: server.origin, faces };
      const job = { ...place, edition, bleed, signal, ...(limit !== undefined && { limit }) };
      const entry = await writeSheet(await renderSheet(browser, job), sheet, request);
      request.onStep?.({ doing: 'printed', sheet: entry });
      printed.push(entry);
    }
    return printed;
  } finally {
    await server.close();
  }
}

async function writeSheet(pdf: Uint8Array, sheet: SheetToPrint, request: PrintRequest): Promise<PrintedSheet> {
  const { id, title, paper } = sheet;
  const { edition, bleed = false, out } = request;
  const { bytes, pages } = await finishPdf(pdf, { lang: 'ja', ...sheet, edition, bleed }).catch((error: unknown) => {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
  await writeFile(join(out, `${id}.pdf`), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, title, pages, bytes: bytes.length, paper, sha256 };
}

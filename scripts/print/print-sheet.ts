import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { unlessStopped } from '../lib/browser/stop.ts';
import { imposeBooklet } from './booklet/index.ts';
import { finishPdf, type FinishRequest } from './finish.ts';
import { checkPages } from './layout/promise.ts';
import { renderSheet, type Lane } from './render.ts';
import type { PrintedSheet, PrintRequest, SheetToPrint } from './request.ts';
import { sha256 } from '../lib/sha256.ts';
import { writeOutput } from '../lib/write-file.ts';

/** What the sheets of one run share. */
export interface Run {
  browser: Browser;
  /** Where the site is served. */
  origin: string;
  request: PrintRequest;
  /** The finished sheets that booklets are imposed from, by id. */
  sources: ReadonlyMap<string, PromiseWithResolvers<Uint8Array>>;
}

/**
 * Prints one sheet to OUT/ID.pdf.
 * @param signal gives it up.
 * @throws Error in one line that names the sheet and the cause; the signal's reason where it aborted.
 */
export async function printSheet(
  run: Run,
  sheet: SheetToPrint,
  lane: Lane,
  signal: AbortSignal,
): Promise<PrintedSheet> {
  const { id, title, paper } = sheet;
  const { onStep, out } = run.request;
  onStep?.({ doing: 'printing', id });
  try {
    const { bytes, pages, painted } = await (sheet.of === undefined
      ? rendered(run, sheet, lane, signal)
      : imposed(run, sheet, sheet.of, signal));
    await naming(id, checkPages(pages, sheet.pages, painted));
    run.sources.get(id)?.resolve(bytes);
    signal.throwIfAborted();
    await writeOutput(join(out, `${id}.pdf`), bytes);
    const printed = { id, title, pages, bytes: bytes.length, paper, sha256: sha256(bytes) };
    onStep?.({ doing: 'printed', sheet: printed });
    return printed;
  } catch (error) {
    signal.throwIfAborted();
    throw run.browser.connected ? error : new Error(`${id}: ${await endOf(run.browser)}`, { cause: error });
  }
}

async function rendered({ browser, origin, request }: Run, sheet: SheetToPrint, lane: Lane, signal: AbortSignal) {
  const { edition, bleed = false, limit } = request;
  const job = { origin, id: sheet.id, lane, edition, bleed, signal, ...(limit !== undefined && { limit }) };
  const finish = async (pdf: Uint8Array) => ({
    ...(await finishPdf(pdf, finishOf(sheet, request))),
    painted: pdf,
  });
  return renderSheet(browser, { ...job, finish });
}

async function imposed({ request, sources }: Run, sheet: SheetToPrint, of: string, signal: AbortSignal) {
  const source = sources.get(of);
  // Only sheets with pages are certain to be done before.
  if (!source || !request.sheets.some((other) => other.id === of && other.of === undefined))
    throw new Error(`${sheet.id}: it is imposed from "${of}", which is no page of this print`);
  const bytes = await unlessStopped(signal, source.promise);
  return { ...(await naming(sheet.id, imposeBooklet(bytes, finishOf(sheet, request)))), painted: undefined };
}

/** What the PDF of a sheet is to be. */
export function finishOf(
  { title, documentTitle = title, author, subject, lang, paper }: SheetToPrint,
  { edition, bleed = false }: Pick<PrintRequest, 'edition' | 'bleed'>,
): FinishRequest {
  return { title: documentTitle, author, subject, lang, paper, edition, bleed };
}

async function naming<Result>(id: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** How a browser that is no longer there ended. */
async function endOf(browser: Browser): Promise<string> {
  const child = browser.process();
  if (child && child.exitCode === null && child.signalCode === null)
    await Promise.race([once(child, 'exit'), sleep(1000, undefined, { ref: false })]);
  if (child?.signalCode) return `the browser ended (${child.signalCode})`;
  return `the browser ended${child?.exitCode ? ` with exit code ${child.exitCode}` : ''}`;
}

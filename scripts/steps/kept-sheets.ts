import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { browserVersion } from '../lib/browser/version.ts';
import { sha256, sha256OfJson } from '../lib/sha256.ts';
import type { Store } from '../lib/store.ts';
import { sumOfCode } from '../lib/sum-of-code.ts';
import { writeOutput } from '../lib/write-file.ts';
import { printSheets, type PrintedSheet, type PrintRequest, type SheetToPrint } from '../print/index.ts';
import { withSources } from '../print/set/plan.ts';
import { inputsOf } from './sheet-inputs.ts';

/** The code that makes a PDF of a page, from the root of the project. */
export const PRINTER = ['scripts/print', 'scripts/pdf', 'scripts/lib', 'src/organization/element/fit.ts'];

const facts = z.object({ pages: z.int().positive() });

/**
 * Prints sheets as printSheets does, but takes those from the store that would come out the same: the page and all it
 * loads, what is asked of the sheet, the printer's code and packages and the browser are as they were. What was kept has
 * been looked through as well, since only what the printer lets pass is kept.
 * @returns what printSheets would, and how many of them were taken.
 * @throws as printSheets does; what it had printed until then is kept.
 */
export async function printUnlessKept(
  request: PrintRequest,
  store: Store,
  print: typeof printSheets = printSheets,
): Promise<{ printed: PrintedSheet[]; taken: number }> {
  const { sheets, out, onStep } = request;
  const keys = await keysOf(request);
  const taken = new Map<string, PrintedSheet>();
  for (const sheet of sheets) {
    const key = keys.get(sheet.id);
    const entry = key && (await store.get(key, facts));
    if (!entry) continue;
    await writeOutput(join(out, `${sheet.id}.pdf`), entry.bytes);
    const { id, title, paper } = sheet;
    const { bytes } = entry;
    taken.set(id, { id, title, pages: entry.facts.pages, bytes: bytes.length, paper, sha256: sha256(bytes) });
  }
  const missing = withSources(
    sheets,
    sheets.map(({ id }) => id).filter((id) => !taken.has(id)),
  );
  const made: PrintedSheet[] = [];
  try {
    const note: PrintRequest['onStep'] = (step) => {
      if (step.doing === 'printed') made.push(step.sheet);
      onStep?.(step);
    };
    if (missing.length > 0) await print({ ...request, sheets: missing, onStep: note });
  } finally {
    for (const { id, pages } of made) {
      const key = keys.get(id);
      if (key) await store.put(key, { facts: { pages }, bytes: await readFile(join(out, `${id}.pdf`)) });
    }
  }
  const all = new Map([...taken, ...made.map((sheet) => [sheet.id, sheet] as const)]);
  return { printed: sheets.flatMap(({ id }) => all.get(id) ?? []), taken: sheets.length - made.length };
}

/** What each sheet's PDF follows from; a sheet of which that cannot be known has no key. */
async function keysOf({ site, sheets, edition, bleed = false, signal }: PrintRequest): Promise<Map<string, string>> {
  const printer = [await sumOfCode(PRINTER), await browserVersion({ signal })];
  const keyOf = (sheet: SheetToPrint, made: unknown) => sha256OfJson([printer, edition, bleed, sheet, made]);
  const keys = new Map<string, string>();
  for (const sheet of sheets) {
    const inputs = sheet.of === undefined ? await inputsOf(site, `print/${sheet.id}.html`) : undefined;
    if (inputs) keys.set(sheet.id, keyOf(sheet, [...inputs]));
  }
  for (const sheet of sheets) {
    const source = keys.get(sheet.of ?? '');
    if (source) keys.set(sheet.id, keyOf(sheet, source));
  }
  return keys;
}

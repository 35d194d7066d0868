import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../../src/content/reading/content.ts';
import { printSheets, type PrintedSheet, type PrintRequest } from '../index.ts';
import { sha256 } from '../../lib/sha256.ts';
import { writeOutput } from '../../lib/write-file.ts';
import { MANIFEST, manifestText, SUMS, sumsText, ZIP, type Manifest } from './manifest.ts';
import { sheetPlan, withSources } from './plan.ts';
import { readMe } from './read-me.ts';
import { wordDocuments } from './word/index.ts';
import { zipOf } from '../../lib/zip.ts';

/** A set that stands already. */
export interface PreviousSet {
  folder: string;
  manifest: Manifest;
}

/** What set to make, and where. */
export interface SetRequest extends Pick<PrintRequest, 'site' | 'onStep' | 'limit' | 'browser' | 'signal'> {
  content: Content;
  /** The folder for the set: a staging folder, which the caller swaps for the last one when all went well. */
  folder: string;
  bleed: boolean;
  /** The ids of the sheets to print; without it all. */
  only?: readonly string[] | undefined;
  /** Where the other sheets are taken from, when only some are printed. */
  previous?: PreviousSet | undefined;
  /** What prints them; printSheets if not given. */
  print?: typeof printSheets;
}

/**
 * Makes a set of sheets: the PDFs, the Word documents, their archive, manifest.json and SHA256SUMS.
 * @returns what manifest.json says. A sheet of the previous set that content/ no longer has is left out.
 * @throws as printSheets does, and where a sheet of the previous set is not as it was printed.
 */
export async function makeSet(request: SetRequest): Promise<Manifest> {
  const { content, site, folder, bleed, only, previous, onStep, limit, browser, signal } = request;
  const { print = printSheets } = request;
  const plan = sheetPlan(content);
  const { edition } = content.work;
  const sheets = only ? withSources(plan, only) : plan;
  const printed = await print({ site, out: folder, sheets, edition, bleed, onStep, limit, browser, signal });

  const before = previous?.manifest.sheets.filter(({ id }) => plan.some((sheet) => sheet.id === id)) ?? [];
  const isWanted = (id: string) => !only || only.includes(id) || before.some((sheet) => sheet.id === id);
  for (const { id } of printed.filter((sheet) => !isWanted(sheet.id))) await rm(join(folder, `${id}.pdf`));
  const set = new Map(printed.filter(({ id }) => isWanted(id)).map((sheet) => [sheet.id, sheet]));
  for (const sheet of before) {
    if (previous && !set.has(sheet.id)) set.set(sheet.id, await takeOver(sheet, previous.folder, folder));
  }
  signal?.throwIfAborted();
  return complete(
    request,
    plan.flatMap(({ id, title }) => {
      const sheet = set.get(id);
      return sheet ? [{ ...sheet, title }] : [];
    }),
  );
}

async function takeOver(sheet: PrintedSheet, from: string, to: string): Promise<PrintedSheet> {
  const file = `${sheet.id}.pdf`;
  const bytes = await readFile(join(from, file));
  if (sha256(bytes) !== sheet.sha256)
    throw new Error(`${join(from, file)} is not as it was printed: print it too, or print the whole set`);
  await writeOutput(join(to, file), bytes);
  return sheet;
}

/** Writes the files beside the PDFs. */
async function complete({ content, folder, bleed }: SetRequest, sheets: PrintedSheet[]): Promise<Manifest> {
  const ids = sheets.map(({ id }) => id);
  // A print shop has no use for them.
  const documents = bleed ? [] : await wordDocuments(content, ids);
  const pdfs = sheets.map(async ({ id }) => ({ name: `${id}.pdf`, data: await readFile(join(folder, `${id}.pdf`)) }));
  const { edition } = content.work;
  const zip = zipOf([...(await Promise.all(pdfs)), ...documents, readMe(content, sheets, bleed)], edition);
  const fileOf = <Name extends string>(name: Name, data: Uint8Array) => ({
    name,
    bytes: data.length,
    sha256: sha256(data),
  });
  const manifest: Manifest = {
    edition,
    bleed,
    sheets,
    documents: documents.map(({ name, data }) => fileOf(name, data)),
    zip: fileOf(ZIP, zip),
  };
  for (const { name, data } of documents) await writeOutput(join(folder, name), data);
  await writeOutput(join(folder, ZIP), zip);
  await writeOutput(join(folder, MANIFEST), manifestText(manifest));
  await writeOutput(join(folder, SUMS), sumsText(manifest));
  return manifest;
}

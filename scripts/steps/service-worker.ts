import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from '../lib/bundle.ts';
import { filesIn } from '../lib/files.ts';
import type { Edition, Sums } from '../../src/offline/edition.ts';
import { withMark, withoutMark } from './edition-mark.ts';
import { howKept, SERVICE_WORKER } from './offline-files.ts';

/** What came of it. */
export interface OfflineFacts {
  /** How many files a device keeps from the start, and how many bytes they are. */
  files: number;
  bytes: number;
}

/**
 * Writes the service worker of a finished site, with the sums of all that it keeps, and marks every page with the edition.
 * Nothing of the site may change afterwards: the worker refuses what does not fit.
 * @throws where a page has no place for the mark.
 */
export async function writeServiceWorker(root: string, site: string): Promise<OfflineFacts> {
  const files = (await filesIn(site)).filter((file) => file !== SERVICE_WORKER);
  const read = (file: string) => readFile(join(site, file));
  const unread = await unusedStyles(files, read);
  const kept = files.filter((file) => howKept(file) === 'from the start' && !unread.has(file));
  const sheets = files.filter((file) => howKept(file) === 'on request');

  const pages = kept.filter((file) => file.endsWith('.html'));
  // A site that has one already gets it anew.
  for (const page of pages) await writeFile(join(site, page), withoutMark(`${await read(page)}`));
  const id = await editionOf([...kept, ...sheets], read, await bundle(root, { id: '', kept: {}, onRequest: {} }));
  for (const page of pages) await writeFile(join(site, page), withMark(`${await read(page)}`, page, id));

  const code = await bundle(root, { id, kept: await sums(kept, read), onRequest: await sums(sheets, read) });
  await writeFile(join(site, SERVICE_WORKER), code);
  const sizes = await Promise.all(kept.map(async (file) => (await read(file)).length));
  return { files: kept.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

type Read = (file: string) => Promise<Buffer>;

/** Styles that only printed sheets name. */
async function unusedStyles(files: readonly string[], read: Read): Promise<Set<string>> {
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('print/'));
  const text = (await Promise.all(pages.map(read))).join('\n');
  return new Set(files.filter((file) => file.startsWith('assets/') && file.endsWith('.css') && !text.includes(file)));
}

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');

async function sums(files: readonly string[], read: Read): Promise<Sums> {
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, sumOf(await read(file))] as const)));
}

/** A name for a state of files and worker: two that differ have two names. */
async function editionOf(files: readonly string[], read: Read, worker: string): Promise<string> {
  const state = JSON.stringify([worker, await sums(files, read)]);
  return createHash('sha256').update(state).digest('hex').slice(0, 16);
}

function bundle(root: string, edition: Edition): Promise<string> {
  return bundleScript({
    entryPoints: [join(root, 'src/offline/worker/service-worker.ts')],
    define: { EDITION: JSON.stringify(edition) },
  });
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bundleScript } from '../lib/bundle.ts';
import { textOf, type SiteFiles } from '../lib/site-files.ts';
import type { Edition, Sums } from '../../src/offline/edition.ts';
import { withMark, withoutMark } from './html/edition-mark.ts';
import { howKept, SERVICE_WORKER } from './offline-files.ts';

/** What came of it. */
export interface OfflineFacts {
  /** How many files a device keeps from the start, and how many bytes they are. */
  files: number;
  bytes: number;
}

/**
 * Adds the service worker to a finished site, with the sums of all that it keeps, and marks every page with the edition.
 * Nothing of the site may change afterwards: the worker refuses what does not fit.
 * @throws where a page has no place for the mark.
 */
export async function addServiceWorker(root: string, site: SiteFiles): Promise<OfflineFacts> {
  const files = [...site.keys()].filter((file) => file !== SERVICE_WORKER).sort();
  const unread = unusedStyles(files, site);
  const kept = files.filter((file) => howKept(file) === 'from the start' && !unread.has(file));
  const sheets = files.filter((file) => howKept(file) === 'on request');

  // A site that has a worker already gets it anew.
  const pages = kept.filter((file) => file.endsWith('.html'));
  const plain = new Map(pages.map((page) => [page, withoutMark(textOf(site.get(page)))]));
  for (const [page, html] of plain) site.set(page, Buffer.from(html));
  const id = editionOf(sums([...kept, ...sheets], site), await bundle(root, { id: '', kept: {}, onRequest: {} }));
  for (const [page, html] of plain) site.set(page, Buffer.from(withMark(html, page, id)));

  const code = await bundle(root, { id, kept: sums(kept, site), onRequest: sums(sheets, site) });
  site.set(SERVICE_WORKER, Buffer.from(code));
  return { files: kept.length, bytes: kept.reduce((sum, file) => sum + (site.get(file)?.length ?? 0), 0) };
}

/** Styles that only printed sheets name. */
function unusedStyles(files: readonly string[], site: SiteFiles): Set<string> {
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('print/'));
  const text = pages.map((page) => textOf(site.get(page))).join('\n');
  return new Set(files.filter((file) => file.startsWith('assets/') && file.endsWith('.css') && !text.includes(file)));
}

function sums(files: readonly string[], site: SiteFiles): Sums {
  const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
  return Object.fromEntries(files.map((file) => [file, sumOf(site.get(file) ?? new Uint8Array())]));
}

/** A name for a state of files and worker: two that differ have two names. */
function editionOf(files: Sums, worker: string): string {
  return createHash('sha256')
    .update(JSON.stringify([worker, files]))
    .digest('hex')
    .slice(0, 16);
}

function bundle(root: string, edition: Edition): Promise<string> {
  return bundleScript({
    entryPoints: [join(root, 'src/offline/worker/service-worker.ts')],
    define: { EDITION: JSON.stringify(edition) },
  });
}

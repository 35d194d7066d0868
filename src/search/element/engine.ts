import { loadScript } from '../../element/load-script.ts';
import { createFiles } from '../files.ts';
import { createSource, fileOf, type Pagefind } from '../pagefind.ts';
import type { Source } from '../source.ts';

/** What the scripts of the index call. */
interface IndexCalls {
  /** A file of the index, handed over by the script that brings it. */
  put: (name: string, text: string) => void;
  /** Pagefind, handed over by its script. */
  engine: (pagefind: Pagefind) => void;
  /** What Pagefind uses in the place of fetch. */
  fetch: (address: string) => Promise<Response>;
}

declare global {
  interface Window {
    shioriSearch?: IndexCalls;
  }
}

/** What has come stays, also where the engine is opened anew. */
const files = createFiles((name) => load(name));
let opening: Promise<Source> | undefined;
let folder: URL | undefined;
let attempts = 0;

/**
 * Loads engine and index on first use. Rejects where one of them cannot be loaded; a later call tries again.
 * @param root the root of this copy of the site.
 */
export function openSource(root: URL): Promise<Source> {
  folder = new URL('search/', root);
  if (opening) return opening;
  const now = open();
  opening = now;
  now.catch(() => giveUp(now));
  return now;
}

/** Lets the next call open a source anew: this one has failed, and Pagefind remembers what it could not load. */
export function giveUp(source: Promise<Source>): void {
  if (opening !== source) return;
  opening = undefined;
  attempts += 1;
}

/** Classic scripts bring everything: a page opened from a folder can load nothing else. */
async function open(): Promise<Source> {
  const engines: Pagefind[] = [];
  window.shioriSearch = {
    put: files.put,
    engine: (pagefind) => engines.push(pagefind),
    fetch: async (address) => new Response(await files.read(fileOf(address))),
  };
  await Promise.all([load('pagefind'), load('head')]);
  const [engine] = engines;
  if (!engine) throw new Error('the script of Pagefind did not bring it');
  return createSource(engine, files);
}

/** What failed before is asked for under another address: a cache may hold it as it was. */
function load(name: string): Promise<void> {
  return loadScript(new URL(`${name}.js${attempts > 0 ? `?again=${attempts}` : ''}`, folder).href);
}

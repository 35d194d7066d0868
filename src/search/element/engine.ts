import { loadScript } from '../../element/load-script.ts';
import { createFiles } from '../files.ts';
import { openIndex } from '../open-index.ts';
import type { Source } from '../source.ts';

declare global {
  interface Window {
    /** What the scripts of the index call: each hands a file over. */
    shioriSearch?: { put: (name: string, text: string) => void };
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
  // Classic scripts bring everything: a page opened from a folder can load nothing else.
  window.shioriSearch = { put: files.put };
  const now = openIndex(files);
  opening = now;
  now.then(({ ready }) => ready).catch(() => giveUp(now));
  return now;
}

/** Lets the next call open a source anew: this one has failed, and what it lacks is asked for again. */
export function giveUp(source: Promise<Source>): void {
  if (opening !== source) return;
  opening = undefined;
  attempts += 1;
}

/** What failed before is asked for under another address: a cache may hold it as it was. */
function load(name: string): Promise<void> {
  return loadScript(new URL(`${name}.js${attempts > 0 ? `?again=${attempts}` : ''}`, folder).href);
}

import { createFiles } from '../../search/files.ts';
import { createSource, fileOf, type Pagefind } from '../../search/pagefind.ts';
import type { Source } from '../../search/source.ts';

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

let opening: Promise<Source> | undefined;

/**
 * Loads engine and index on first use. Rejects where one of them cannot be loaded; a later call tries again.
 * @param root the root of this copy of the site.
 */
export function openSource(root: URL): Promise<Source> {
  opening ??= open(new URL('search/', root));
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Classic scripts bring everything: a page opened from a folder can load nothing else. */
async function open(folder: URL): Promise<Source> {
  const load = (name: string) => loadScript(new URL(`${name}.js`, folder));
  const files = createFiles(load);
  const engines: Pagefind[] = [];
  window.shioriSearch = {
    put: files.put,
    engine: (pagefind) => engines.push(pagefind),
    fetch: async (address) => new Response(await files.read(fileOf(address))),
  };
  await Promise.all([load('pagefind'), load('head')]);
  const [engine] = engines;
  // A script that was cut short on its way is loaded all the same, but does not run.
  if (!engine) throw new Error('the script of Pagefind did not bring it');
  return createSource(engine, files);
}

function loadScript({ href }: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${href} cannot be loaded`));
    document.head.append(script);
  });
}

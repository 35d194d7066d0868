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

/** Loads engine and index on first use; a failed try may be made again. */
export function openSource(root: URL): Promise<Source> {
  opening ??= open(new URL('search/', root));
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Classic scripts bring everything: a page opened from a folder can load nothing else. */
async function open(folder: URL): Promise<Source> {
  const load = (name: string) => loadScript(new URL(`${name}.js`, folder));
  const files = createFiles(load);
  const engine = new Promise<Pagefind>((resolve) => {
    window.shioriSearch = {
      put: files.put,
      engine: resolve,
      fetch: async (address) => new Response(await files.read(fileOf(address))),
    };
  });
  await Promise.all([load('pagefind'), load('head')]);
  return createSource(await engine, files);
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

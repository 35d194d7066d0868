import type { CacheNames } from '../cache-names.ts';
import type { Edition, Sums } from '../edition.ts';
import { partOf, responseOf } from './response.ts';
import { sumOf } from './sum.ts';

/** The files of an edition on this device. */
export interface EditionStore {
  /** Fetches all that is kept from the start. @throws where one file is not of the edition; nothing is kept then. */
  install: () => Promise<void>;
  /** Fetches what the browser or its user has deleted of it meanwhile. @throws at the first file that is of another edition. */
  refill: () => Promise<void>;
  /** Takes over from other editions the sheets that have not changed. */
  adoptSheets: () => Promise<void>;
  /** The names of the caches of other editions. */
  others: () => Promise<string[]>;
  /** A file that is kept. */
  kept: (path: string) => Promise<Response | undefined>;
  /** A file that an edition called something else keeps. */
  keptBy: (caches: readonly string[], path: string) => Promise<Response | undefined>;
  /** A sheet: from the device, or fetched and kept. */
  sheet: (path: string, range: string | null) => Promise<Response>;
}

/** @param scope the address of the root of the site. */
export function openEdition({ kept, onRequest }: Edition, scope: string, names: CacheNames): EditionStore {
  const address = (path: string) => new URL(path.split('/').map(encodeURIComponent).join('/'), scope).href;

  const fetchFile = async (path: string, sums: Sums) => {
    // Past the browser's own cache, which may hold a file of another edition.
    const answer = await fetch(address(path), { cache: 'reload' });
    if (!answer.ok) return { answer, fits: false };
    const bytes = await answer.arrayBuffer();
    return { answer: responseOf(bytes, path, answer.headers), fits: (await sumOf(bytes)) === sums[path] };
  };

  const keep = async (path: string) => {
    const { answer, fits } = await fetchFile(path, kept);
    if (!fits) throw new Error(`${path} on the server is not of this edition`);
    await (await caches.open(names.kept)).put(address(path), answer);
  };

  return {
    async install() {
      try {
        await Promise.all(Object.keys(kept).map(keep));
      } catch (error) {
        await caches.delete(names.kept);
        throw error;
      }
    },
    async refill() {
      const cache = await caches.open(names.kept);
      const there = new Set((await cache.keys()).map(({ url }) => url));
      // One after the other: the first that does not fit says that the server has another edition by now.
      for (const path of Object.keys(kept)) if (!there.has(address(path))) await keep(path);
    },
    async adoptSheets() {
      const target = await caches.open(names.sheets);
      for (const name of (await caches.keys()).filter((name) => names.isSheets(name) && name !== names.sheets)) {
        const source = await caches.open(name);
        for (const request of await source.keys()) {
          const answer = await source.match(request);
          const path = Object.keys(onRequest).find((path) => address(path) === request.url);
          if (answer && path && (await sumOf(await answer.clone().arrayBuffer())) === onRequest[path])
            await target.put(request, answer);
        }
      }
    },
    others: async () =>
      (await caches.keys()).filter(
        (name) => names.isOwn(name) && ![names.kept, names.sheets, names.missed, names.own].includes(name),
      ),
    kept: (path) => caches.match(address(path), { cacheName: names.kept }),
    async keptBy(list, path) {
      for (const cacheName of list) {
        const found = await caches.match(address(path), { cacheName });
        if (found) return found;
      }
      return undefined;
    },
    async sheet(path, range) {
      const found = await caches.match(address(path), { cacheName: names.sheets });
      if (found) return partOf(found, range);
      const { answer, fits } = await fetchFile(path, onRequest);
      if (fits) {
        const copy = answer.clone();
        // A device without room still shows the sheet.
        await (await caches.open(names.sheets)).put(address(path), copy).catch(() => undefined);
      }
      return answer.ok ? partOf(answer, range) : answer;
    },
  };
}

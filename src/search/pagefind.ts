import type { Files } from './files.ts';
import { createLexicon, type LexiconData } from './lexicon.ts';
import type { SearchRecord } from './record.ts';
import type { Hit, Source } from './source.ts';

/** What the search needs of Pagefind's own script (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: readonly Hit[] }>;
}

/** The file that says what the index holds beside Pagefind's own files. */
export interface IndexHead {
  readonly lexicon: LexiconData;
  /** How many records there are, and in how many files. */
  readonly records: number;
  readonly parts: number;
  /** The files that are loaded after a first answer, to make the next ones quick; none where the index is large. */
  readonly small: readonly string[];
}

/** The names of files of the index that are not Pagefind's own. */
export const HEAD = 'head.json';
export const partName = (part: number): string => `records-${part}.json`;

/** Answers that are kept: as somebody types, most of a query stays the same. */
const KEPT_FINDS = 300;

/** The part of the index that holds a record, by the name that Pagefind gives it: LANGUAGE_HASH. */
export function partOf(id: string, parts: number): number {
  return Number.parseInt(id.slice(-7), 16) % parts;
}

/** What a request of Pagefind asks for: it names files below an address that does not exist. */
export function fileOf(address: string): string {
  return /([^/]+?)(\?.*)?$/.exec(address)?.[1] ?? '';
}

/** Makes a source of a Pagefind that has been loaded and the files of the index. */
export async function createSource(pagefind: Pagefind, files: Files): Promise<Source> {
  await pagefind.options({ noWorker: true });
  // Starts loading and does not wait for it: what is asked for too early waits by itself.
  await pagefind.init();
  const head = (await files.readJson(HEAD)) as IndexHead;
  const lexicon = createLexicon(head.lexicon);
  const finds = new Map<string, Promise<readonly Hit[]>>();
  const parts = new Map<number, Promise<Readonly<Record<string, SearchRecord>>>>();

  /** Pagefind goes on without a part of its index that cannot be loaded, and finds nothing in it: that is no answer. */
  const ask = async (query: string) => {
    const before = files.failures();
    const { results } = await pagefind.search(query);
    if (files.failures() > before) throw new Error(`a part of the index for "${query}" cannot be loaded`);
    return results;
  };
  const find = (grams: readonly string[]) => {
    const query = grams.join(' ');
    const known = finds.get(query) ?? ask(query);
    if (finds.size >= KEPT_FINDS) finds.clear();
    finds.set(query, known);
    known.catch(() => finds.delete(query));
    return known;
  };
  const partWith = (part: number) => {
    const known = parts.get(part) ?? (files.readJson(partName(part)) as Promise<Record<string, SearchRecord>>);
    parts.set(part, known);
    known.catch(() => parts.delete(part));
    return known;
  };
  return {
    lexicon,
    size: head.records,
    prepare: (grams) => pagefind.preload(grams.join(' ')),
    find,
    warm: async () => void (await Promise.all(head.small.map((name) => files.load(name)))),
    records: async (ids) => {
      const found = await Promise.all(
        ids.map(async (id) => [id, (await partWith(partOf(id, head.parts)))[id]] as const),
      );
      return new Map(found.filter((entry): entry is [string, SearchRecord] => entry[1] !== undefined));
    },
  };
}

import { encodeCbor, type CborValue } from './cbor.ts';
import type { Posting } from './postings.ts';
import type { Hit } from './source.ts';

/** Pagefind's WebAssembly, to which its own script would add what a page of results needs, and nothing that we do. */
export interface Pagefind {
  /** Adds a part of the index. */
  readonly add: (postings: readonly Posting[]) => void;
  /** The records that hold all of these grams, or what begins with them; those that no record holds are left out. */
  readonly find: (grams: readonly string[]) => readonly Hit[];
}

/** What Pagefind 1.6 exports (pagefind_web/src/lib.rs). Lists come and go as a place in its memory and a length. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly __wbindgen_externrefs: { readonly grow: (by: number) => number };
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (place: number, length: number, align: number) => void;
  readonly init_pagefind: (place: number, length: number) => number;
  readonly load_index_chunk: (index: number, place: number, length: number) => number;
  /** Takes the index, the query, the query as it was typed, filters, an order, and how exact the answer is to be. */
  readonly search: (index: number, ...rest: number[]) => [place: number, length: number];
}

/** What every browser and Node have, and the types of neither alone. */
declare const WebAssembly: {
  instantiate: (bytes: Uint8Array<ArrayBuffer>, imports: object) => Promise<{ instance: { exports: unknown } }>;
};

/** The version whose program and files we know. */
export const PAGEFIND_VERSION = '1.6.0';

/** What marks a place in a title and elsewhere: -1 and twice or once Pagefind's usual weight. */
export const TITLE = -49;
const USUAL = -25;
/** Where in a record a gram stands does not matter to us. */
const PLACE = 0;

/**
 * Starts Pagefind with an index that has no part yet.
 * @param wasm its program.
 * @param sizes how many grams each record has: a find in a short one counts more.
 * @throws where the program does not run, or is not the one of this version.
 */
export async function startPagefind(wasm: Uint8Array<ArrayBuffer>, sizes: readonly number[]): Promise<Pagefind> {
  let exports: Exports | undefined;
  const { instance } = await WebAssembly.instantiate(wasm, {
    './pagefind_web_bg.js': {
      // Values of JavaScript that its program names by number: none is handed over.
      __wbindgen_init_externref_table: () => void exports?.__wbindgen_externrefs.grow(4),
    },
  });
  const program = (exports = instance.exports as Exports);
  program.__wbindgen_start();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const give = (bytes: Uint8Array) => {
    const place = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(program.memory.buffer).set(bytes, place);
    return [place, bytes.length] as const;
  };
  const giveText = (text: string) => give(encoder.encode(text));
  const take = ([start, length]: readonly [number, number]) => {
    const text = decoder.decode(new Uint8Array(program.memory.buffer, start >>> 0, length));
    program.__wbindgen_free(start, length, 1);
    return text;
  };
  const known = (index: number) => {
    if (index === 0) throw new Error('Pagefind cannot read its index');
    return index;
  };

  const pages = sizes.map((size, record) => [String(record), size, '']);
  let index = known(program.init_pagefind(...give(encodeCbor([PAGEFIND_VERSION, pages, [], [], [], []]))));
  return {
    add: (postings) => {
      index = known(program.load_index_chunk(index, ...give(encodeCbor([postings.map(wordOf)]))));
    },
    find: (grams) => {
      const query = grams.join(' ');
      const answer = program.search(
        index,
        ...giveText(query),
        ...giveText(query),
        ...giveText('{}'),
        ...giveText(''),
        0,
        0,
      );
      const { results } = JSON.parse(take(answer)) as { results: { p: string; s: number }[] };
      return results.map(({ p, s }) => ({ record: Number(p), score: s }));
    },
  };
}

/** A gram as Pagefind keeps words: the pages that hold it, each as the distance from the one before, and the places there. */
function wordOf({ gram, records }: Posting): CborValue {
  const pages = records.map(({ record, inTitle }, index) => [
    record - (records[index - 1]?.record ?? 0),
    [inTitle ? TITLE : USUAL, PLACE],
    [],
  ]);
  return [gram, pages, []];
}

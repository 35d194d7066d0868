import vm from 'node:vm';
import { createFiles } from '../../src/search/files.ts';
import { fold } from '../../src/search/fold.ts';
import { gramsOf } from '../../src/search/grams.ts';
import { createLexicon, type Lexicon, type LexiconData } from '../../src/search/lexicon.ts';
import { createSource, fileOf, type Pagefind } from '../../src/search/pagefind.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { Source } from '../../src/search/source.ts';

/** A record, with what a test does not care about. */
export function record(fields: Partial<SearchRecord> & { url: string }): SearchRecord {
  return { kind: 'section', title: '見出し', page: fields.url.replace(/#.*/, ''), text: '', keywords: [], ...fields };
}

/** The words of a site, with what a test does not care about. */
export function lexicon(data: Partial<LexiconData> = {}): Lexicon {
  return createLexicon({ words: '', synonyms: [], mistypings: {}, topics: [], ignored: [], ...data });
}

/**
 * A source in memory that answers as Pagefind does: a gram is the beginning of what it finds, and of several those that stand
 * nowhere are ignored.
 */
export function sourceOf(records: readonly SearchRecord[], words: Lexicon = lexicon()): Source {
  const entries = records.map((entry) => {
    const texts = [entry.title, entry.text, ...entry.keywords].join('\n');
    return { id: entry.url, entry, grams: gramsOf(fold(texts)) };
  });
  const has = (own: readonly string[], gram: string) => own.some((entry) => entry.startsWith(gram));
  return {
    lexicon: words,
    size: records.length,
    prepare: () => Promise.resolve(),
    warm: () => Promise.resolve(),
    find: (grams) => {
      const known = grams.filter((gram) => entries.some((entry) => has(entry.grams, gram)));
      const found = known.length > 0 ? entries.filter(({ grams: own }) => known.every((gram) => has(own, gram))) : [];
      return Promise.resolve(found.map(({ id }) => ({ id, score: 1 })));
    },
    records: (ids) =>
      Promise.resolve(new Map(entries.filter(({ id }) => ids.includes(id)).map(({ id, entry }) => [id, entry]))),
  };
}

/** An index opened as a page does, and the files that were loaded for it. */
export interface OpenIndex {
  source: Source;
  /** The scripts loaded so far. */
  loaded: string[];
}

/** Opens the scripts of an index, with the real engine in them. */
export async function openIndex(scripts: ReadonlyMap<string, string>): Promise<OpenIndex> {
  const loaded: string[] = [];
  const run = (name: string) => {
    const script = scripts.get(name);
    if (script === undefined) throw new Error(`the index has no ${name}`);
    loaded.push(name);
    vm.runInThisContext(script);
  };
  const files = createFiles(async (name) => run(`${name}.js`));
  const engine = new Promise<Pagefind>((resolve) => {
    Object.assign(globalThis, {
      shioriSearch: {
        put: files.put,
        engine: resolve,
        fetch: async (address: string) => new Response(await files.read(fileOf(address))),
      },
    });
  });
  run('pagefind.js');
  run('head.js');
  return { source: await createSource(await engine, files), loaded };
}

/** The value of a file of the index that is JSON, from the script that brings it. */
export async function indexFile(script: string): Promise<unknown> {
  const files = createFiles(() => Promise.reject(new Error('the script brings nothing')));
  const [, name = '', text = ''] = /^shioriSearch\.put\("([^"]+)","([^"]*)"\)/.exec(script) ?? [];
  files.put(name, text);
  return files.readJson(name);
}

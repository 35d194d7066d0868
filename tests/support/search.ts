import vm from 'node:vm';
import { createFiles, type Files } from '../../src/search/files.ts';
import { fold } from '../../src/search/fold.ts';
import { gramsOf } from '../../src/search/grams.ts';
import { createLexicon, type Lexicon, type LexiconData } from '../../src/search/lexicon.ts';
import { openIndex as openFiles } from '../../src/search/open-index.ts';
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
  const entries = records.map((entry, number) => {
    const texts = [entry.title, entry.text, ...entry.keywords].join('\n');
    return { number, grams: gramsOf(fold(texts)) };
  });
  const pages = [...new Set(records.map(({ page }) => page))];
  const has = (own: readonly string[], gram: string) => own.some((entry) => entry.startsWith(gram));
  const glance = (grams: readonly string[]) => {
    const known = grams.filter((gram) => entries.some((entry) => has(entry.grams, gram)));
    const found = known.length > 0 ? entries.filter(({ grams: own }) => known.every((gram) => has(own, gram))) : [];
    return found.map(({ number }) => ({ record: number, score: 1 }));
  };
  return {
    ready: Promise.resolve(),
    lexicon: words,
    size: records.length,
    pageOf: (number) => pages.indexOf(records[number]?.page ?? ''),
    incidents: new Map(
      records.flatMap(({ kind, keywords }, number) => (kind === 'incident' ? [[number, keywords.map(fold)]] : [])),
    ),
    prepare: () => Promise.resolve(),
    glance,
    expect: () => undefined,
    find: (grams) => Promise.resolve(glance(grams)),
    records: (numbers) => Promise.resolve(numbers.map((number) => records[number] as SearchRecord)),
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
  const files = createFiles(async (name) => {
    loaded.push(`${name}.js`);
    bringTo(files, scripts.get(`${name}.js`) ?? '');
  });
  return { source: await openFiles(files), loaded };
}

/** The value of a file of the index that is JSON, from the script that brings it. */
export async function indexFile(script: string): Promise<unknown> {
  const files = createFiles(() => Promise.reject(new Error('the script brings nothing')));
  return files.readJson(bringTo(files, script));
}

/** Runs a script of the index as a page does. */
function bringTo(files: Files, script: string): string {
  let brought = '';
  const put = (name: string, text: string) => {
    brought = name;
    files.put(name, text);
  };
  vm.runInNewContext(script, { shioriSearch: { put } });
  return brought;
}

import { gunzipSync } from 'node:zlib';
import { bundleScript } from '../../lib/bundle.ts';
import { close, createIndex } from 'pagefind';
import { fold } from '../../../src/search/fold.ts';
import { gramsOf } from '../../../src/search/grams.ts';
import type { Word } from '../../../src/search/lexicon.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

/** Pagefind's index of the records. */
export interface Engine {
  /** Pagefind's script as a classic one. */
  readonly script: string;
  /** The files that it reads at once: its head and its WebAssembly. */
  readonly head: ReadonlyMap<string, Uint8Array>;
  /** The files that it reads when a query asks for them. */
  readonly chunks: ReadonlyMap<string, Uint8Array>;
  /** The name of each record, in the order given. */
  readonly ids: readonly string[];
}

/** A language that Pagefind knows no rules for: words are what stands between spaces, which the grams are cut to. */
const LANGUAGE = 'qq';
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
/** A pair of hiragana in more records than this is grammar, unless it is part of a word of hiragana. */
const RARE = 2;
/** What a find in the title or a keyword counts for in Pagefind's own order. */
const WEIGHT = { title: 2, keywords: 1, text: 1 };

/**
 * Indexes records with Pagefind.
 * @param words the words of the site, as the search knows them.
 * @throws with Pagefind's own messages.
 */
export async function indexRecords(records: readonly SearchRecord[], words: readonly Word[]): Promise<Engine> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw new Error(errors.join('; '));
    const isKept = notGrammar(records, words);
    for (const [number, record] of records.entries()) {
      const added = await index.addHTMLFile({ url: String(number), content: pageOf(record, isKept) });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join('; '));
    const named = (pattern: RegExp) =>
      new Map(
        files.filter(({ path }) => pattern.test(path)).map(({ path, content }) => [path.replace(/^.*\//, ''), content]),
      );
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (!script) throw new Error('Pagefind made no pagefind.js');
    return {
      script: await classicScript(new TextDecoder().decode(script.content)),
      head: named(/(^pagefind-entry\.json|\.pf_meta|^wasm\.unknown\.pagefind)$/),
      chunks: named(/\.pf_index$/),
      ids: idsOf(named(/\.pf_fragment$/), records.length),
    };
  } finally {
    await close();
  }
}

/** A record as Pagefind takes it: its grams once each, in the place that counts most. */
function pageOf({ title, text, keywords }: SearchRecord, isKept: (gram: string) => boolean): string {
  const met = new Set<string>();
  const part = (words: string, weight: number): string => {
    const grams = gramsOf(fold(words)).filter((gram) => isKept(gram) && !met.has(gram));
    grams.forEach((gram) => met.add(gram));
    return `<p data-pagefind-weight="${weight}">${grams.join(' ')}</p>`;
  };
  const parts = [part(title, WEIGHT.title), part(keywords.join('\n'), WEIGHT.keywords), part(text, WEIGHT.text)];
  return `<html><body>${parts.join('')}</body></html>`;
}

/** Leaves out pairs of hiragana that are no part of a word (ます, した): Pagefind ignores in a query what it does not know. */
function notGrammar(records: readonly SearchRecord[], words: readonly Word[]): (gram: string) => boolean {
  const ofWords = new Set(words.filter(({ text }) => HIRAGANA.test(text)).flatMap(({ text }) => gramsOf(text)));
  const counts = new Map<string, number>();
  for (const { title, text, keywords } of records) {
    for (const gram of gramsOf(fold([title, text, ...keywords].join('\n'))))
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return (gram) => !HIRAGANA.test(gram) || ofWords.has(gram) || (counts.get(gram) ?? 0) <= RARE;
}

/** The name that Pagefind gave each record, which only its fragments tell. */
function idsOf(fragments: ReadonlyMap<string, Uint8Array>, count: number): string[] {
  const ids = new Map<number, string>();
  for (const [name, bytes] of fragments) {
    const json = new TextDecoder().decode(gunzipSync(bytes)).replace(/^pagefind_dcd/, '');
    ids.set(Number((JSON.parse(json) as { url: string }).url.replace(/^\//, '')), name.replace('.pf_fragment', ''));
  }
  return Array.from({ length: count }, (_, number) => {
    const id = ids.get(number);
    if (id === undefined) throw new Error(`Pagefind has no record ${number}: two records may hold the same words`);
    return id;
  });
}

/**
 * Pagefind's module as a script for every page, those opened from a folder too: its requests are answered from the files of
 * the index, and it starts no worker.
 */
function classicScript(source: string): Promise<string> {
  return bundleScript({
    stdin: { contents: 'import * as pagefind from "pagefind.js"; shioriSearch.engine(pagefind);', loader: 'js' },
    plugins: [
      {
        name: 'pagefind',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^pagefind\.js$/ }, ({ path }) => ({ path, namespace: 'pagefind' }));
          onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents: withoutNaps(source), loader: 'js' }));
        },
      },
    ],
    define: {
      'import.meta.url': '"https://index.invalid/pagefind.js"',
      fetch: 'shioriSearch.fetch',
      Worker: 'undefined',
      // It would ask the page for its language and cut queries by the rules of that.
      document: 'undefined',
    },
  });
}

/** While Pagefind starts, it looks every 50 ms whether it is ready; a first answer must not wait so long. */
function withoutNaps(source: string): string {
  const nap = 'asyncSleep(50)';
  if (!source.includes(nap)) throw new Error(`Pagefind has changed: its script has no ${nap} any more`);
  return source.replaceAll(nap, 'asyncSleep(0)');
}

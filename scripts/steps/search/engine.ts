import { close, createIndex } from 'pagefind';
import { fold } from '../../../src/search/fold.ts';
import { gramsOf } from '../../../src/search/grams.ts';
import type { Word } from '../../../src/search/lexicon.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { readIndex, type Engine } from './read-index.ts';

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
    return readIndex(files, records.length);
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

import type { Files } from './files.ts';
import { fold } from './fold.ts';
import { ENGINE, gramsName, HEAD, readRecords, recordsName, type IndexHead, type RecordsFile } from './index-files.ts';
import { createLexicon } from './lexicon.ts';
import { startPagefind } from './pagefind.ts';
import { readPostings, type Posting, type StoredPostings } from './postings.ts';
import type { SearchRecord } from './record.ts';
import type { Hit, Source } from './source.ts';

/** Answers that are kept: as somebody types, most of a query stays the same. */
const KEPT_FINDS = 300;
/** Records are no shorter than this, for a guess at the order. */
const LEAST_SIZE = 20;
/** Pairs that the index may lack although texts hold them: those that are mostly grammar. */
const MAY_LACK = /^\p{Script=Hiragana}+$/u;

/** Makes a source of the files of an index. All that the first answer needs and no query decides is asked for at once. */
export async function openIndex(files: Files): Promise<Source> {
  const program = files.read(ENGINE);
  // Whoever waits for the engine hears of its failure.
  program.catch(() => undefined);
  const head = (await files.readJson(HEAD)) as IndexHead;
  const { sizes, grams: firsts } = head;
  const engine = program.then((wasm) => startPagefind(wasm, sizes));
  engine.catch(() => undefined);

  const gramParts = kept(async (part: number) => {
    const postings = readPostings((await files.readJson(gramsName(part))) as StoredPostings);
    known[part] = postings;
    return postings;
  });
  const known: (readonly Posting[])[] = [];
  const added = kept(async (part: number) => {
    const [pagefind, postings] = await Promise.all([engine, gramParts(part)]);
    pagefind.add(postings);
  });
  const recordParts = kept(async (part: number) =>
    readRecords((await files.readJson(recordsName(part))) as RecordsFile),
  );
  const starts = startsOf(head.parts);
  const recordAt = async (record: number): Promise<SearchRecord> => {
    const part = placeIn(starts, record);
    const found = (await recordParts(part))[record - (starts[part] ?? 0)];
    if (!found) throw new Error(`${recordsName(part)} has no record ${record}`);
    const keywords = incidents.get(record);
    return keywords ? { ...found, keywords } : found;
  };
  /** The records that hold a gram or what begins with it, in the parts that are there, and whether in their titles. */
  const holdersOf = (gram: string): ReadonlyMap<number, boolean> => {
    const holders = new Map<number, boolean>();
    for (const part of partsWith(gram, firsts)) {
      for (const own of known[part] ?? []) {
        if (!own.gram.startsWith(gram)) continue;
        for (const { record, inTitle } of own.records) holders.set(record, inTitle || holders.get(record) === true);
      }
    }
    return holders;
  };
  const glance = (grams: readonly string[]): Hit[] => {
    const holders = grams
      .map((gram) => [gram, holdersOf(gram)] as const)
      .filter(([gram, own]) => own.size > 0 || !MAY_LACK.test(gram))
      .map(([, own]) => own);
    const records = [...(holders[0]?.keys() ?? [])].filter((record) => holders.every((own) => own.has(record)));
    // In about the order of Pagefind: what stands in titles first, and then in short records.
    return records.map((record) => {
      const inTitle = holders.filter((own) => own.get(record)).length;
      return { record, score: (holders.length + inTitle) / Math.log(LEAST_SIZE + (sizes[record] ?? 0)) };
    });
  };
  const ask = async (grams: readonly string[]): Promise<readonly Hit[]> => {
    const parts = new Set(grams.flatMap((gram) => partsWith(gram, firsts)));
    const [pagefind] = await Promise.all([engine, ...[...parts].map(added)]);
    // Pagefind leaves out what no record holds; but what holds all of a word holds each of its pairs.
    return glance(grams).length > 0 ? pagefind.find(grams) : [];
  };
  const finds = new Map<string, Promise<readonly Hit[]>>();
  const incidents = new Map(head.incidents);
  const pageStarts = startsOf(head.pages);
  return {
    ready: engine.then(() => undefined),
    lexicon: createLexicon(head.lexicon),
    size: sizes.length,
    pageOf: (record) => placeIn(pageStarts, record),
    incidents: new Map(head.incidents.map(([record, keywords]) => [record, keywords.map(fold)])),
    prepare: async (grams) => {
      const parts = new Set(grams.flatMap((gram) => partsWith(gram, firsts)));
      await Promise.all([...parts].map(gramParts));
    },
    find: async (grams) => {
      const key = grams.join(' ');
      const found = finds.get(key) ?? ask(grams);
      if (finds.size >= KEPT_FINDS) finds.clear();
      finds.set(key, found);
      found.catch(() => finds.delete(key));
      return found;
    },
    glance,
    expect: (numbers) => {
      for (const part of new Set(numbers.map((record) => placeIn(starts, record))))
        recordParts(part).catch(() => undefined);
    },
    records: (numbers) => Promise.all(numbers.map(recordAt)),
  };
}

/** Makes a part once; one that failed is made again. */
function kept<Value>(make: (part: number) => Promise<Value>): (part: number) => Promise<Value> {
  const parts = new Map<number, Promise<Value>>();
  return (part) => {
    const known = parts.get(part) ?? make(part);
    parts.set(part, known);
    known.catch(() => parts.delete(part));
    return known;
  };
}

function startsOf(counts: readonly number[]): number[] {
  let next = 0;
  return counts.map((count) => (next += count) - count);
}

/** The last place whose start is not behind a number. */
function placeIn(starts: readonly number[], number: number): number {
  return starts.findLastIndex((start) => start <= number);
}

/** The parts of the index that may hold a gram or what begins with it. */
function partsWith(gram: string, firsts: readonly string[]): number[] {
  return firsts.flatMap((first, part) => {
    const next = firsts[part + 1];
    const isBehind = first > gram && !first.startsWith(gram);
    return isBehind || (next !== undefined && next <= gram) ? [] : [part];
  });
}

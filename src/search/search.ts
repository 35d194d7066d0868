import { queryGrams } from './grams.ts';
import { foldRecord, isFound, matchRecord, type FoldedRecord, type Match } from './match.ts';
import { coverageOf, FLOOR, rank, weigh, type Ranked, type Worths } from './rank.ts';
import type { SearchRecord } from './record.ts';
import type { Hit, Source } from './source.ts';
import { readQuery, type Query, type Term } from './term.ts';
import type { Way } from './ways.ts';

/** So many records are compared letter by letter at a time, until as many fit as the panel below the box shows. */
const AT_ONCE = 20;
const ENOUGH = 8;
const MOST_COMPARED = 120;

/** What a search found. */
export interface Found {
  readonly query: Query;
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** Whether there were more to compare. */
  readonly isMore: boolean;
}

/** A record in which a term may stand. */
interface TermHit extends Hit {
  readonly worth: number;
}

interface TermFinds {
  readonly hits: ReadonlyMap<number, TermHit>;
  readonly count: number;
}

const foldedRecords = new WeakMap<SearchRecord, FoldedRecord>();

/** Answers a query: the engine finds what may fit, each is compared letter by letter, and the best come first. */
export async function search(typed: string, source: Source): Promise<Found> {
  const query = readQuery(typed, source.lexicon);
  await source.prepare(query.terms.flatMap(({ ways }) => ways.flatMap(gramsOfWay)));
  // Records are on their way while the engine is, where it is not there yet.
  const glance = new Map(query.terms.map((term) => [term, findsOf(term, glanceAt(term, source))]));
  const [expected] = candidates(query, glance, source);
  source.expect(expected.slice(0, AT_ONCE));
  const finds = new Map<Term, TermFinds>();
  for (const term of query.terms) finds.set(term, findsOf(term, await findWays(term, source)));
  const counts = countsIn(finds);
  const [likely, others] = candidates(query, finds, source);
  const rankAll = (matches: readonly Match[]) => {
    // What the engine thought possible and no record holds stands nowhere.
    const found = new Map([...counts].map(([term, count]) => [term, isFound(term, matches) ? count : 0]));
    return rank(matches, weigh(query, found, source.size), query);
  };
  const first = await compare(likely, query, source);
  const ranked = rankAll(first.matches);
  if (ranked.length > 0 || others.length === 0) return { query, ranked, isMore: first.compared < likely.length };
  const second = await compare(others, query, source);
  const all = rankAll([...first.matches, ...second.matches]);
  return { query, ranked: all, isMore: all.length > 0 && second.compared < others.length };
}

/** The records that hold something of a query. The engine names others too: it knows pairs of letters and not their order. */
async function compare(
  numbers: readonly number[],
  query: Query,
  source: Source,
): Promise<{ matches: Match[]; compared: number }> {
  const matches: Match[] = [];
  let compared = 0;
  while (compared < Math.min(numbers.length, MOST_COMPARED) && matches.length < ENOUGH) {
    const records = await source.records(numbers.slice(compared, compared + AT_ONCE));
    const found = records.map((record) => matchRecord(folded(record), query));
    matches.push(...found.filter(({ terms }) => terms.length > 0));
    compared += AT_ONCE;
  }
  return { matches, compared };
}

function gramsOfWay({ texts }: Way): string[] {
  return [...new Set(texts.flatMap(queryGrams))];
}

/** What the engine finds by each way of a term. */
async function findWays({ ways }: Term, source: Source): Promise<(readonly Hit[])[]> {
  const all: (readonly Hit[])[] = [];
  for (const grams of ways.map(gramsOfWay)) all.push(grams.length > 0 ? await source.find(grams) : []);
  return all;
}

/** What the engine will probably find by each way of a term. */
function glanceAt({ ways }: Term, source: Source): (readonly Hit[])[] {
  return ways.map(gramsOfWay).map((grams) => (grams.length > 0 ? [...source.glance(grams)] : []));
}

/** The records in which a term may stand, by any of its ways, and in how many it stands as it was typed. */
function findsOf({ ways }: Term, found: readonly (readonly Hit[])[]): TermFinds {
  const hits = new Map<number, TermHit>();
  for (const [index, { worth }] of ways.entries()) {
    for (const hit of found[index] ?? [])
      if ((hits.get(hit.record)?.worth ?? 0) < worth) hits.set(hit.record, { ...hit, worth });
  }
  return { hits, count: found.find(({ length }) => length > 0)?.length ?? 0 };
}

function countsIn(finds: ReadonlyMap<Term, TermFinds>): Map<Term, number> {
  return new Map([...finds].map(([term, { count }]) => [term, count]));
}

/**
 * The records that may answer a query, those first that may answer most of it, and the others that may hold something of it.
 * Those are read only where nothing else is found: it takes time to load them.
 */
function candidates(
  query: Query,
  finds: ReadonlyMap<Term, TermFinds>,
  source: Source,
): [likely: number[], others: number[]] {
  const weights = weigh(query, countsIn(finds), source.size);
  // An incident that the query names goes before everything else.
  const named = [...source.incidents].flatMap(([record, keywords]) =>
    keywords.some((keyword) => query.text.includes(keyword)) ? [record] : [],
  );
  const entries = new Map<number, { fit: number; score: number; worths: Map<Term, number> }>();
  const pages = new Map<number, Map<Term, number>>();
  for (const [term, { hits }] of finds) {
    for (const { record, worth, score } of hits.values()) {
      const entry = entries.get(record) ?? { fit: 0, score: 0, worths: new Map<Term, number>() };
      entries.set(record, {
        fit: entry.fit + worth * (weights.get(term) ?? 0),
        score: entry.score + score,
        worths: entry.worths.set(term, worth),
      });
      const page = pages.get(source.pageOf(record)) ?? new Map<Term, number>();
      pages.set(source.pageOf(record), page.set(term, Math.max(page.get(term) ?? 0, worth)));
    }
  }
  const order = [...entries].sort(([, a], [, b]) => b.fit - a.fit || b.score - a.score);
  const isLikely = (record: number, own: Worths) =>
    coverageOf(own, pages.get(source.pageOf(record)) ?? own, weights) >= FLOOR.topic;
  const numbers = (likely: boolean) =>
    order
      .filter(([record, { worths }]) => !named.includes(record) && isLikely(record, worths) === likely)
      .map(([record]) => record);
  return [[...named, ...numbers(true)], numbers(false)];
}

function folded(record: SearchRecord): FoldedRecord {
  const known = foldedRecords.get(record) ?? foldRecord(record);
  foldedRecords.set(record, known);
  return known;
}

import { queryGrams } from './grams.ts';
import { foldRecord, isFound, matchRecord, type FoldedRecord, type Match } from './match.ts';
import { rank, weigh, type Ranked, type Weights } from './rank.ts';
import type { SearchRecord } from './record.ts';
import type { Hit, Source } from './source.ts';
import { readQuery, type Query, type Term } from './term.ts';
import type { Way } from './ways.ts';

/** So many records are compared letter by letter at a time, until so many fit; more would not be read. */
const ENOUGH = 30;
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
  readonly hits: ReadonlyMap<string, TermHit>;
  readonly count: number;
}

const foldedRecords = new WeakMap<SearchRecord, FoldedRecord>();

/** Answers a query: the engine finds what may fit, each is compared letter by letter, and the best come first. */
export async function search(typed: string, source: Source): Promise<Found> {
  const query = readQuery(typed, source.lexicon);
  await source.prepare(query.terms.flatMap(({ ways }) => ways.flatMap(gramsOfWay)));
  const finds = new Map<Term, TermFinds>();
  for (const term of query.terms) finds.set(term, await findTerm(term, source));
  const counts = new Map([...finds].map(([term, { count }]) => [term, count]));
  const ids = candidates(finds, weigh(query, counts, source.size));
  const { matches, compared } = await compare(ids, query, source);
  // What the engine thought possible and no record holds stands nowhere.
  for (const term of query.terms) if (!isFound(term, matches)) counts.set(term, 0);
  const ranked = rank(matches, weigh(query, counts, source.size), query);
  return { query, ranked, isMore: ranked.length >= ENOUGH && compared < ids.length };
}

/** The records that hold something of a query. The engine names others too: it ignores letters that stand nowhere. */
async function compare(
  ids: readonly string[],
  query: Query,
  source: Source,
): Promise<{ matches: Match[]; compared: number }> {
  const matches: Match[] = [];
  let compared = 0;
  while (compared < Math.min(ids.length, MOST_COMPARED) && matches.length < ENOUGH) {
    const records = await source.records(ids.slice(compared, compared + ENOUGH));
    const found = [...records.values()].map((record) => matchRecord(folded(record), query));
    matches.push(...found.filter(({ terms }) => terms.length > 0));
    compared += ENOUGH;
  }
  return { matches, compared };
}

function gramsOfWay({ texts }: Way): string[] {
  return [...new Set(texts.flatMap(queryGrams))];
}

/** The records in which a term may stand, by any of its ways, and in how many it stands as it was typed. */
async function findTerm(term: Term, source: Source): Promise<TermFinds> {
  const hits = new Map<string, TermHit>();
  let count = 0;
  for (const way of term.ways) {
    const grams = gramsOfWay(way);
    const found = grams.length > 0 ? await source.find(grams) : [];
    if (count === 0) count = found.length;
    for (const hit of found) {
      if ((hits.get(hit.id)?.worth ?? 0) < way.worth) hits.set(hit.id, { ...hit, worth: way.worth });
    }
  }
  return { hits, count };
}

/** The records that may answer a query, those first that may answer most of it. */
function candidates(finds: ReadonlyMap<Term, TermFinds>, weights: Weights): string[] {
  const scores = new Map<string, { fit: number; score: number }>();
  for (const [term, { hits }] of finds) {
    for (const { id, worth, score } of hits.values()) {
      const entry = scores.get(id) ?? { fit: 0, score: 0 };
      scores.set(id, { fit: entry.fit + worth * (weights.get(term) ?? 0), score: entry.score + score });
    }
  }
  const order = [...scores].sort(([, a], [, b]) => b.fit - a.fit || b.score - a.score);
  return order.map(([id]) => id);
}

function folded(record: SearchRecord): FoldedRecord {
  const known = foldedRecords.get(record) ?? foldRecord(record);
  foldedRecords.set(record, known);
  return known;
}

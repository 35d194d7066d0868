import { fold, foldLazily, type Folded } from './fold.ts';
import { placesOf, type Range } from './places.ts';
import type { SearchRecord } from './record.ts';
import type { Query, Term } from './term.ts';
import type { Way } from './ways.ts';

/** A record made ready to be compared. */
export interface FoldedRecord {
  readonly record: SearchRecord;
  readonly title: Folded;
  readonly text: Folded;
  readonly page: string;
  readonly keywords: readonly string[];
}

/** Where a record can hold a term. A keyword is it, or only holds it. */
export type Field = 'title' | 'text' | 'keyword' | 'partOfKeyword' | 'page';

/** How a term was found in a record. */
export interface TermMatch {
  readonly term: Term;
  /** In each field the way that counts most. */
  readonly fields: ReadonlyMap<Field, Way>;
  /** The way that counts most of all. */
  readonly way: Way;
  readonly inTitle: readonly Range[];
  readonly inText: readonly Range[];
}

/** What a query finds in a record. */
export interface Match {
  readonly folded: FoldedRecord;
  readonly terms: readonly TermMatch[];
  /** Stretches of the query that stand there as typed. */
  readonly phrasesInTitle: readonly Range[];
  readonly phrasesInText: readonly Range[];
  /** Whether the title is the query. */
  readonly isTitle: boolean;
  /** Whether the query, or a stretch of it, is a keyword. */
  readonly isKeyword: boolean;
  /** The letters of the longest keyword of an incident that the query holds. */
  readonly pinned: number;
}

/** How a match holds a term; undefined where it does not. */
export function findOf(match: Match, term: Term): TermMatch | undefined {
  return match.terms.find((found) => found.term === term);
}

/** Whether any of the matches holds a term. */
export function isFound(term: Term, matches: readonly Match[]): boolean {
  return matches.some((match) => findOf(match, term) !== undefined);
}

/** Beside a way that counts much, one that counts little is no find: the parts of a word where all of it stands. */
const LEAST_WORTH = 0.7;

/** Makes a record ready. */
export function foldRecord(record: SearchRecord): FoldedRecord {
  return {
    record,
    title: foldLazily(record.title),
    text: foldLazily(record.text),
    page: fold(record.page),
    keywords: record.keywords.map(fold),
  };
}

/** Compares a record with a query, letter by letter. */
export function matchRecord(record: FoldedRecord, query: Query): Match {
  const pinned = pinnedBy(record, query.text);
  // The keywords of an incident are whole phrases: a single word out of one says nothing of it.
  const folded =
    record.record.kind === 'incident' && pinned === 0 && query.terms.length < 2 ? { ...record, keywords: [] } : record;
  return {
    pinned,
    folded,
    terms: query.terms.map((term) => matchTerm(folded, term)).filter((match) => match !== undefined),
    phrasesInTitle: query.phrases.flatMap((phrase) => placesOf(phrase, folded.title.text)),
    phrasesInText: query.phrases.flatMap((phrase) => placesOf(phrase, folded.text.text)),
    isTitle: folded.title.text === query.text,
    isKeyword: [query.text, ...query.phrases].some((phrase) => folded.keywords.includes(phrase)),
  };
}

/** How much of a query is a keyword of an incident, in letters. */
function pinnedBy({ record, keywords }: FoldedRecord, text: string): number {
  if (record.kind !== 'incident') return 0;
  return Math.max(0, ...keywords.filter((keyword) => text.includes(keyword)).map((keyword) => keyword.length));
}

/** Finds a term by all its ways. That its page is called so is no find. */
function matchTerm(folded: FoldedRecord, term: Term): TermMatch | undefined {
  const all = term.ways.map((way) => findWay(folded, way)).filter((find) => find !== undefined);
  const most = Math.max(...all.map(({ way }) => way.worth));
  const finds = all.filter(({ way }) => way.worth >= most * LEAST_WORTH);
  const [first, ...others] = finds.map(({ way }) => way).sort((a, b) => b.worth - a.worth);
  if (!first) return undefined;
  const fields = new Map<Field, Way>();
  for (const { way, fields: own } of finds) {
    for (const field of own) if ((fields.get(field)?.worth ?? 0) < way.worth) fields.set(field, way);
  }
  return {
    term,
    fields,
    way: [first, ...others].find((way) => way.worth === first.worth && way.kind === 'literal') ?? first,
    inTitle: finds.flatMap(({ inTitle }) => inTitle),
    inText: finds.flatMap(({ inText }) => inText),
  };
}

/** Finds all texts of a way, wherever in the record each stands. */
function findWay(folded: FoldedRecord, way: Way) {
  const finds = way.texts.map((text) => findText(folded, text));
  if (finds.some(({ fields }) => !fields.some((field) => field !== 'page'))) return undefined;
  return {
    way,
    fields: (['title', 'text', 'keyword', 'partOfKeyword', 'page'] as const).filter((field) =>
      finds.every(({ fields }) => fields.includes(field)),
    ),
    inTitle: finds.flatMap(({ inTitle }) => inTitle),
    inText: finds.flatMap(({ inText }) => inText),
  };
}

function findText({ title, text: body, page, keywords }: FoldedRecord, text: string) {
  const inTitle = placesOf(text, title.text);
  const inText = placesOf(text, body.text);
  const fields: Field[] = [];
  if (inTitle.length > 0) fields.push('title');
  if (inText.length > 0) fields.push('text');
  if (keywords.includes(text)) fields.push('keyword');
  else if (keywords.some((keyword) => placesOf(text, keyword).length > 0)) fields.push('partOfKeyword');
  if (page.includes(text)) fields.push('page');
  return { fields, inTitle, inText };
}

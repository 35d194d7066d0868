import { findOf, isFound, type Field, type Match, type TermMatch } from './match.ts';
import type { RecordKind } from './record.ts';
import type { Query, Term } from './term.ts';

/** A record that answers a query. */
export interface Ranked {
  readonly match: Match;
  readonly score: number;
  /** How much of what was asked for it answers, from 0 to 1. */
  readonly coverage: number;
}

/**
 * What a find counts by where it stands: literal finds in titles first (in a title that is a whole sentence less), then in
 * the text, then keywords.
 */
const FIELD: Readonly<Record<Field, number>> = { title: 2.5, text: 1, keyword: 0.9, partOfKeyword: 0.5, page: 0.4 };
const SENTENCE = 1.3;
/** What each further find in the text adds, up to a number of them. */
const AGAIN = { each: 0.2, most: 3 };
const PHRASE = { title: 1.2, text: 0.6 };
/** The query is the title, or a keyword of what holds it anyway. */
const WHOLE = { title: 3, keyword: 1.5 };
/** Where a thing is explained goes before where it is asked about, listed or mentioned. */
const KIND: Readonly<Record<RecordKind, number>> = {
  page: 1.15,
  section: 1.1,
  incident: 0.75,
  window: 1,
  item: 0.85,
  sheet: 0.65,
  aside: 0.7,
  overview: 0.7,
  answer: 0.6,
  question: 0.55,
};
/** Records whose title is a whole sentence. */
const SENTENCES: ReadonlySet<RecordKind> = new Set(['item', 'question', 'answer', 'window']);
/** What else its page answers counts for a record by so much. */
const PAGE_SHARE = 0.5;
/**
 * A record must answer so much of a query: more where a word that stands nowhere, of a few, makes it doubtful that the site is
 * meant; less where the record answers a topic or a keyword, and even little of that where nothing else is found.
 */
export const FLOOR = { usual: 0.65, doubtful: 0.7, topic: 0.6, topicAlone: 0.2 };
/** A query of so many words is not doubtful. */
const MANY = 3;
/** A record that scores less than this part of the best is noise. */
const LEAST_SCORE = 0.06;

/** What even the most common term counts. */
const BASE = 1;

/** What terms are worth by the way in which they were found, from 0 to 1. */
export type Worths = ReadonlyMap<Term, number>;
/** How much each term counts: the rarer, the more. */
export type Weights = ReadonlyMap<Term, number>;

/**
 * Weighs the terms of a query.
 * @param counts in how many records each may stand.
 * @param size how many records there are.
 */
export function weigh(query: Query, counts: ReadonlyMap<Term, number>, size: number): Weights {
  return new Map(
    query.terms.map((term) => [term, term.share * (BASE + Math.log((size + 1) / ((counts.get(term) ?? 0) + 0.5)))]),
  );
}

/** Puts the records that answer enough of a query in order, best first. */
export function rank(matches: readonly Match[], weights: Weights, { compounds }: Pick<Query, 'compounds'>): Ranked[] {
  const pages = new Map<string, Map<Term, number>>();
  for (const { folded, terms } of matches) {
    const page = pages.get(folded.page) ?? new Map<Term, number>();
    for (const { term, way } of terms) page.set(term, Math.max(page.get(term) ?? 0, way.worth));
    pages.set(folded.page, page);
  }
  const ranked = matches.map((match): Ranked => {
    const own = new Map(match.terms.map(({ term, way }) => [term, way.worth]));
    const coverage = coverageOf(own, pages.get(match.folded.page) ?? own, weights);
    return { match, coverage, score: scoreOf(match, weights) * coverage ** 1.5 };
  });
  const isMissing = (term: Term) => !isFound(term, matches);
  const floor = weights.size < MANY && [...weights.keys()].some(isMissing) ? FLOOR.doubtful : FLOOR.usual;
  const full = ranked.filter((entry) => entry.coverage >= (isOfTopic(entry) ? FLOOR.topic : floor));
  const alone = () => ranked.filter((entry) => entry.coverage >= FLOOR.topicAlone && isOfTopic(entry));
  // A person in alarm must not have to choose: the card of the incident goes before everything else.
  const pins = ranked
    .filter(({ match }) => match.pinned > 0)
    .sort((a, b) => b.match.pinned - a.match.pinned || b.score - a.score);
  const others = (full.length > 0 ? full : alone())
    .filter(({ match }) => match.pinned === 0)
    .filter((entry) => entry.score > 0 && (isOfTopic(entry) || !splits(entry, compounds)))
    .sort((a, b) => b.score - a.score);
  const best = others[0]?.score ?? 0;
  return [...pins, ...others.filter(({ score }) => score >= best * LEAST_SCORE)];
}

/** Whether it holds only a part of something that is one thing. */
function splits({ match }: Ranked, compounds: Query['compounds']): boolean {
  const has = (term: Term) => findOf(match, term) !== undefined;
  return compounds.some(([first, second]) => has(first) !== has(second));
}

/** Whether it answers a topic that the query names, or has a stretch of it as a keyword, whatever else was typed. */
function isOfTopic({ match }: Ranked): boolean {
  return match.isKeyword || match.terms.some(({ term }) => term.isTopic);
}

/**
 * How much of a query a record answers, from 0 to 1.
 * @param own what each term is worth that it holds.
 * @param page the same of its page.
 */
export function coverageOf(own: Worths, page: Worths, weights: Weights): number {
  const total = sum([...weights.values()]);
  // A way answers more of a term than it counts in the order.
  const answered = (worths: Worths) =>
    sum([...worths].map(([term, worth]) => (weights.get(term) ?? 0) * Math.sqrt(worth))) / total;
  return answered(own) + PAGE_SHARE * (answered(page) - answered(own));
}

function scoreOf(
  { terms, folded, phrasesInTitle, phrasesInText, isTitle, isKeyword }: Match,
  weights: Weights,
): number {
  const found = sum(
    terms.map((match) => (weights.get(match.term) ?? 0) * fieldScore(match, SENTENCES.has(folded.record.kind))),
  );
  const mean = terms.length > 0 ? sum(terms.map(({ term }) => weights.get(term) ?? 0)) / terms.length : 0;
  const phrases = (phrasesInTitle.length > 0 ? PHRASE.title : 0) + (phrasesInText.length > 0 ? PHRASE.text : 0);
  const isLiteral = terms.some(({ inTitle, inText }) => inTitle.length + inText.length > 0);
  const whole = (isTitle ? WHOLE.title : 0) + (isKeyword && isLiteral ? WHOLE.keyword : 0);
  return (found + mean * (phrases + whole)) * KIND[folded.record.kind];
}

function fieldScore({ fields, inText }: TermMatch, isSentence: boolean): number {
  const found = sum(
    [...fields].map(([field, { worth }]) => worth * (field === 'title' && isSentence ? SENTENCE : FIELD[field])),
  );
  return found + AGAIN.each * Math.min(AGAIN.most, Math.max(0, inText.length - 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

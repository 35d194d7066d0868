import { excerpt } from './excerpt.ts';
import { fold } from './fold.ts';
import { group, type Group } from './group.ts';
import { originalRanges, segments, type Segment } from './marks.ts';
import { findOf, isFound, type Match } from './match.ts';
import type { Ranked } from './rank.ts';
import { search } from './search.ts';
import type { Source } from './source.ts';
import { suggest } from './suggest.ts';
import type { Query } from './term.ts';
import type { Way } from './ways.ts';

/** A result as a reader sees it. */
export interface Result {
  /** Its address from the root of the site. */
  readonly url: string;
  /** Its place in the order, from 1: the best of each group first, group by group, then all others. */
  readonly rank: number;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** The keyword that it was found by, where what was typed stands nowhere in it. */
  readonly keyword: string | undefined;
}

/** Results that belong together. */
export interface ResultGroup extends Pick<Group, 'kind' | 'page'> {
  readonly results: readonly Result[];
}

/** A word that was looked for in the place of one that stands nowhere. */
export interface StandIn {
  readonly typed: string;
  readonly shown: string;
  readonly kind: Way['kind'];
}

/** The answer to a query. */
export interface Answer {
  readonly groups: readonly ResultGroup[];
  /** How many results there are; where `isMore`, at least so many. */
  readonly count: number;
  readonly isMore: boolean;
  readonly standIns: readonly StandIn[];
  /** Where something was found, what of the query stands in no result, as it was typed. */
  readonly missing: readonly string[];
  /** Where nothing was found, words of the site that resemble the query. */
  readonly suggestions: readonly string[];
}

/** Answers a query as it was typed. */
export async function answer(typed: string, source: Source): Promise<Answer> {
  const { query, ranked, isMore } = await search(typed, source);
  const groups = group(ranked);
  const order = [...groups.flatMap(({ results }) => results.slice(0, 1)), ...ranked];
  const ranks = new Map([...new Set(order)].map((result, index) => [result, index + 1]));
  return {
    groups: groups.map(({ kind, page, results }) => ({
      kind,
      page,
      results: results.map((result) => show(result, ranks.get(result) ?? 0)),
    })),
    count: ranked.length,
    isMore,
    standIns: standInsOf(query, ranked),
    missing: ranked.length > 0 ? missingOf(query, ranked) : [],
    suggestions: ranked.length > 0 ? [] : suggest(query, source.lexicon),
  };
}

function show({ match }: Ranked, rank: number): Result {
  const { folded, terms, phrasesInTitle, phrasesInText } = match;
  const { record } = folded;
  const inTitle = originalRanges([...terms.flatMap((term) => term.inTitle), ...phrasesInTitle], folded.title);
  const inText = originalRanges([...terms.flatMap((term) => term.inText), ...phrasesInText], folded.text);
  return {
    url: record.url,
    rank,
    title: segments(record.title, inTitle),
    excerpt: excerpt(record.text, inText),
    // The keywords of an incident are beginnings of phrases, and no word to show.
    keyword: inTitle.length + inText.length > 0 || record.kind === 'incident' ? undefined : keywordOf(match),
  };
}

/** The keyword that holds most of what was found. */
function keywordOf({ folded: { record }, terms }: Match): string | undefined {
  const texts = terms.flatMap(({ way }) => way.texts);
  const held = (keyword: string) => texts.filter((text) => fold(keyword).includes(text)).length;
  const [best] = [...record.keywords].sort((a, b) => held(b) - held(a) || a.length - b.length);
  return best;
}

function missingOf({ terms }: Query, ranked: readonly Ranked[]): string[] {
  const matches = ranked.map(({ match }) => match);
  return terms.filter((term) => !isFound(term, matches)).map(({ typed }) => typed);
}

/** What stood in for words that no result holds as they were typed. */
function standInsOf({ terms }: Query, ranked: readonly Ranked[]): StandIn[] {
  return terms.flatMap((term) => {
    const finds = ranked.flatMap(({ match }) => findOf(match, term) ?? []);
    const ways = finds.flatMap(({ fields }) =>
      [fields.get('title'), fields.get('text')].filter((way) => way !== undefined),
    );
    const [best] = ways;
    if (!best || best.texts.length > 1 || ways.some(({ kind }) => kind === 'literal')) return [];
    return [{ typed: term.typed, shown: best.shown, kind: best.kind }];
  });
}

import { noiseOf, qualityOf, type Answer, type Quality } from './metrics.ts';
import type { Foreign, Query, QueryKind, QuerySet } from './queries.ts';

/** What an engine answered, in a browser, to every query that was asked. */
export interface Asked {
  engine: string;
  browser: string;
  queries: readonly (Query & { found: readonly string[] })[];
  foreign: readonly (Foreign & { found: readonly string[] })[];
}

/** How well the queries of a set were answered; of one kind, where a kind is named. Undefined where none was asked. */
export function scoreOf({ queries }: Asked, set: QuerySet, kind?: QueryKind): Quality | undefined {
  const answers = queries.filter((query) => query.set === set && (kind === undefined || query.kind === kind));
  return answers.length === 0 ? undefined : qualityOf(answers.map(asAnswer));
}

/** The share of the foreign queries of a set to which there was a result. Undefined where none was asked. */
export function noiseIn({ foreign }: Asked, set: QuerySet): number | undefined {
  const found = foreign.filter((query) => query.set === set).map((query) => query.found);
  return found.length === 0 ? undefined : noiseOf(found);
}

/** A query with what was found, as metrics see it. */
export function asAnswer({ found, pages }: Asked['queries'][number]): Answer {
  return { found, expected: pages };
}

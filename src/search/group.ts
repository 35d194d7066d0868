import type { Ranked } from './rank.ts';

/** Results that belong together: those of a page, or all windows, or all sheets. */
export interface Group {
  readonly kind: 'page' | 'windows' | 'sheets';
  /** The title of the page. */
  readonly page: string;
  /** Best first. */
  readonly results: readonly Ranked[];
}

/** What the second, third, … result of a group adds to what its best one scores. */
const FOLLOWERS = 0.3;
const COUNTED = 4;

/** Puts results together, the group that answers best first. */
export function group(ranked: readonly Ranked[]): Group[] {
  const groups = new Map<string, { kind: Group['kind']; page: string; results: Ranked[] }>();
  for (const result of ranked) {
    const { kind, page } = result.match.folded.record;
    const of = kind === 'window' ? 'windows' : kind === 'sheet' ? 'sheets' : 'page';
    const key = `${of} ${page}`;
    const known = groups.get(key) ?? { kind: of, page, results: [] };
    known.results.push(result);
    groups.set(key, known);
  }
  return [...groups.values()].sort((a, b) => pinOf(b) - pinOf(a) || scoreOf(b) - scoreOf(a));
}

/** What goes before everything else keeps its place at the head of its group. */
function pinOf({ results }: Group): number {
  return results[0]?.match.pinned ?? 0;
}

/** A page with much on a matter goes before one that mentions it. */
function scoreOf({ results }: Group): number {
  return results
    .slice(0, COUNTED)
    .reduce((total, { score }, index) => total + score * FOLLOWERS ** Math.min(index, 2), 0);
}

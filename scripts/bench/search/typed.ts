import { KINDS, type Query } from './queries.ts';
import type { Typed } from './speed.ts';

/**
 * What is typed to take the times: in each run another exact query of the tuning set at once, as an input method gives
 * it, and then one query of each kind key by key, others in each run.
 * @throws where a kind has no query of that set.
 */
export function typedFrom(queries: readonly Query[]): Typed {
  const words = KINDS.map((kind) => queries.filter((query) => query.set === 'tuning' && query.kind === kind));
  const nth = (list: readonly Query[], run: number) => {
    const word = list[run % list.length];
    if (!word) throw new Error('a kind has no query for tuning');
    return word.query;
  };
  return (run) => {
    const [exact = []] = words;
    return [nth(exact, run), ...words.flatMap((list) => keystrokes(nth(list, run + 1)))];
  };
}

/** What stands in the search box while a query is typed: `B`, `BC`, `BCP`. */
export function keystrokes(query: string): string[] {
  const letters = [...query];
  return letters.map((_, index) => letters.slice(0, index + 1).join('')).filter((text) => text.trim() === text);
}

import { type CompanyRecord, type Moment, type QuizRun, RECORD_VERSION } from './answers.ts';
import { uniteMoments } from './history.ts';

/** How many runs of the quiz are kept, the latest ones: whoever opens a page waits for all of them. */
export const MOST_RUNS = 1000;

/** Of two values the one changed later; of two of the same time always the same one, in whatever order they come. */
export function later<T extends { at: number }>(a: T, b: T): T {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) < JSON.stringify(b) ? b : a;
}

/**
 * Unites two records: of each item, question and run, and of the company's name, the later state is kept, and of each item what
 * it was on every day; a run that either has deleted is gone. The order
 * of merging makes no difference, nor does merging twice, so devices and tabs end up with the same, to the letter.
 */
export function mergeRecords(a: CompanyRecord, b: CompanyRecord): CompanyRecord {
  const removedRuns = [...new Set([...a.removedRuns, ...b.removedRuns])].sort().slice(-MOST_RUNS);
  return {
    version: RECORD_VERSION,
    company: later(a.company, b.company),
    answers: unite(Object.entries(a.answers), Object.entries(b.answers)),
    history: uniteHistory(a.history, b.history),
    choices: unite(Object.entries(a.choices), Object.entries(b.choices)),
    runs: uniteRuns([...a.runs, ...b.runs], removedRuns),
    removedRuns,
  };
}

/** One of each id that was not removed, in the order of time, the latest MOST_RUNS. */
export function uniteRuns(runs: readonly QuizRun[], removed: readonly string[]): QuizRun[] {
  const gone = new Set(removed);
  const united = Object.values(unite(runs.filter(({ id }) => !gone.has(id)).map((run) => [run.id, run])));
  return united.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).slice(-MOST_RUNS);
}

/** Days of all items, by name in order. */
function uniteHistory(...histories: Record<string, Moment[]>[]): Record<string, Moment[]> {
  const united = new Map<string, Moment[]>();
  for (const [key, moments] of histories.flatMap((history) => Object.entries(history)))
    united.set(key, uniteMoments([...(united.get(key) ?? []), ...moments]));
  return inOrder(united);
}

function unite<T extends { at: number }>(...lists: [string, T][][]): Record<string, T> {
  const united = new Map<string, T>();
  for (const [key, value] of lists.flat()) united.set(key, later(united.get(key) ?? value, value));
  return inOrder(united);
}

function inOrder<T>(named: Map<string, T>): Record<string, T> {
  return Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1)));
}

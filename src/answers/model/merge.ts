import { type CompanyRecord, type QuizRun, RECORD_VERSION } from './answers.ts';

/** How many runs of the quiz are kept, the latest ones: whoever opens a page waits for all of them. */
export const MOST_RUNS = 1000;

/** Of two values the one changed later; of two of the same time always the same one, in whatever order they come. */
export function later<T extends { at: number }>(a: T, b: T): T {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) < JSON.stringify(b) ? b : a;
}

/**
 * Unites two records: of each item, question and run, and of the company's name, the later state is kept. The order
 * of merging makes no difference, nor does merging twice, so devices and tabs end up with the same, to the letter.
 */
export function mergeRecords(a: CompanyRecord, b: CompanyRecord): CompanyRecord {
  return {
    version: RECORD_VERSION,
    company: later(a.company, b.company),
    answers: unite(Object.entries(a.answers), Object.entries(b.answers)),
    choices: unite(Object.entries(a.choices), Object.entries(b.choices)),
    runs: uniteRuns([...a.runs, ...b.runs]),
  };
}

/** One of each id, in the order of time, the latest MOST_RUNS. */
export function uniteRuns(runs: readonly QuizRun[]): QuizRun[] {
  const united = Object.values(unite(runs.map((run) => [run.id, run])));
  return united.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).slice(-MOST_RUNS);
}

function unite<T extends { at: number }>(...lists: [string, T][][]): Record<string, T> {
  const united = new Map<string, T>();
  for (const [key, value] of lists.flat()) united.set(key, later(united.get(key) ?? value, value));
  return Object.fromEntries([...united].sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { answerKey, type CompanyRecord } from './record.ts';

/** How far a company is with a checklist. */
export interface Summary {
  total: number;
  done: number;
  notApplicable: number;
  /** All the others, answered or not. */
  open: number;
  /** When one of its items was last changed; absent where none was answered. */
  lastChange?: number;
}

/** Counts the answers to the items of a checklist; answers to items it does not have do not count. */
export function summarize(record: CompanyRecord, checklist: { id: string; items: readonly string[] }): Summary {
  const answers = checklist.items.flatMap((item) => {
    const key = answerKey(checklist.id, item);
    return (Object.hasOwn(record.answers, key) && record.answers[key]) || [];
  });
  const total = checklist.items.length;
  const done = answers.filter(({ state }) => state === 'done').length;
  const notApplicable = answers.filter(({ state }) => state === 'not-applicable').length;
  const counts = { total, done, notApplicable, open: total - done - notApplicable };
  return answers.length ? { ...counts, lastChange: Math.max(...answers.map(({ at }) => at)) } : counts;
}

import type { CompanyRecord, Moment } from './answers.ts';

/** How many days are kept of an item, the latest ones. */
export const MOST_DAYS = 24;

/** The days of an item in order, of each day the last state, so that devices and tabs end up with the same. */
export function uniteMoments(moments: readonly Moment[]): Moment[] {
  const days = new Map<string, Moment>();
  for (const moment of moments) {
    const known = days.get(dayOf(moment.at));
    if (!known || moment.at > known.at || (moment.at === known.at && `${moment.state}` > `${known.state}`))
      days.set(dayOf(moment.at), moment);
  }
  return [...days.values()].sort((a, b) => a.at - b.at).slice(-MOST_DAYS);
}

/** How far a company was on an evening. */
export interface Mark {
  /** When on that day an answer last changed. */
  at: number;
  done: number;
  /** Items that apply, answered or not. */
  applicable: number;
  unanswered: number;
}

/** A mark for each day on which the answer to one of these items changed, in order; the last one says how things are now. */
export function marksOf(record: CompanyRecord, keys: readonly string[]): Mark[] {
  const items = keys.map((key) => momentsOf(record, key));
  const evenings = uniteMoments(items.flat().map(({ at }) => ({ at })));
  return evenings.map(({ at }) => {
    const states = items.map((moments) => moments.findLast((moment) => moment.at <= at)?.state);
    const count = (...wanted: (typeof states)[number][]) => states.filter((state) => wanted.includes(state)).length;
    const applicable = keys.length - count('not-applicable');
    return { at, done: count('done'), applicable, unanswered: count(undefined) };
  });
}

/** The days of an item. Where another device's note made its answer the later one, its history ends otherwise: then it goes on. */
function momentsOf({ answers, history }: CompanyRecord, key: string): Moment[] {
  const moments = (Object.hasOwn(history, key) && history[key]) || [];
  const { state, at } = (Object.hasOwn(answers, key) && answers[key]) || { at: 0 };
  const last = moments.at(-1);
  if (state === last?.state) return moments;
  return [...moments, { ...(state && { state }), at: Math.max(at, (last?.at ?? -1) + 1) }];
}

/** The day a reader's clock shows. */
function dayOf(at: number): string {
  return new Date(at).toDateString();
}

import type { ItemState } from '../../content/schemas/item-states.ts';

/** The version of the data a device keeps. A change of shape raises it and adds a step to migrate.ts. */
export const RECORD_VERSION = 3;

/** What a company has entered at one item of a checklist. */
export interface Answer {
  /** Absent where the item has no answer, which is not "no": it may have a note or an owner all the same. */
  state?: ItemState;
  /** Why it does not apply. */
  reason?: string;
  note?: string;
  /** Who does it, in the action plan. */
  owner?: string;
  /** Until when: YYYY-MM-DD. */
  due?: string;
  /** When it was last changed, in milliseconds since 1970; of two answers to an item the one changed later wins. */
  at: number;
}

/** The state that an item had at the end of a day; absent where its answer was taken back. */
export interface Moment {
  state?: ItemState;
  /** When it was given on that day. */
  at: number;
}

/** What was last chosen for a question of the quiz. */
export interface QuizChoice {
  /** Ids of the options. */
  chosen: string[];
  at: number;
}

/** A finished run of the quiz that somebody entered under a name. */
export interface QuizRun {
  /** Unique; runs of two devices are told apart by it. */
  id: string;
  name: string;
  right: number;
  total: number;
  at: number;
}

/** All that a device keeps of a company. */
export interface CompanyRecord {
  version: typeof RECORD_VERSION;
  /** The company's name, as the record is headed. */
  company: { name: string; at: number };
  /** By answerKey. Items of other editions stay, so that no answer is lost when an item comes back. */
  answers: Record<string, Answer>;
  /** How the answers came about, by answerKey: the days on which an item's state changed, in order. */
  history: Record<string, Moment[]>;
  /** By the question's id. */
  choices: Record<string, QuizChoice>;
  runs: QuizRun[];
  /** Ids of runs that were deleted: a device that still has one must not bring it back. */
  removedRuns: string[];
}

/** A record in which nothing is answered. */
export function emptyRecord(): CompanyRecord {
  const company = { name: '', at: 0 };
  return { version: RECORD_VERSION, company, answers: {}, history: {}, choices: {}, runs: [], removedRuns: [] };
}

/** The key of an answer: CHECKLIST/ITEM. */
export function answerKey(checklist: string, item: string): string {
  return `${checklist}/${item}`;
}

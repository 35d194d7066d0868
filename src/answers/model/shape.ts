import type { Answer, Moment, QuizChoice, QuizRun } from './answers.ts';
import { ITEM_STATES } from '../../content/schemas/item-states.ts';

/** The longest text that is kept of a field, in UTF-16 units. */
export const LONGEST_TEXT = 2000;

/**
 * The latest time that is kept: dates are written with years of four digits. A later one becomes LATEST_TIME, which
 * leaves room for what is changed after it.
 */
const LAST_TIME = Date.UTC(9999, 11, 1);
export const LATEST_TIME = Date.UTC(9999, 0, 1);

/** No quiz has more questions: a run of more is none. */
export const MOST_QUESTIONS = 100;

const TEXTS = ['reason', 'note', 'owner', 'due'] as const;

/** Whether a value is an object with named fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text, cut to LONGEST_TEXT without halving a character. */
export function cut(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '') : text;
}

/** The time, or undefined where the value is none. One far in the future stays: a clock was wrong, the answer is not. */
export function asTime(value: unknown): number | undefined {
  if (!Number.isFinite(value) || (value as number) < 0) return undefined;
  return (value as number) < LAST_TIME ? (value as number) : LATEST_TIME;
}

/**
 * The answer a value holds, with the fields that are right; empty ones are left out.
 * @param damaged called for a field that had to be dropped.
 * @returns undefined where the time is missing or wrong, or the state is none.
 */
export function asAnswer(value: unknown, damaged?: () => void): Answer | undefined {
  if (!isObject(value)) return undefined;
  const at = asTime(value.at);
  const state = ITEM_STATES.find((known) => known === value.state);
  if (at === undefined || (!state && value.state !== undefined && value.state !== '')) return undefined;
  const answer: Answer = state ? { state, at } : { at };
  for (const field of TEXTS) {
    const text = value[field];
    if (text === undefined || text === '') continue;
    if (typeof text === 'string' && (field !== 'due' || /^\d{4}-\d\d-\d\d$/.test(text))) answer[field] = cut(text);
    else damaged?.();
  }
  return answer;
}

/** The state of a day that a value holds, or undefined. */
export function asMoment(value: unknown): Moment | undefined {
  const { state, at } = asAnswer(value) ?? {};
  return at === undefined ? undefined : state ? { state, at } : { at };
}

/** The choice a value holds, or undefined. */
export function asChoice(value: unknown): QuizChoice | undefined {
  if (!isObject(value) || !Array.isArray(value.chosen)) return undefined;
  const at = asTime(value.at);
  const chosen = value.chosen.filter((id) => typeof id === 'string');
  return at === undefined || chosen.length < value.chosen.length ? undefined : { chosen: chosen.map(cut), at };
}

/** The run a value holds, or undefined. */
export function asRun(value: unknown): QuizRun | undefined {
  if (!isObject(value)) return undefined;
  const { id, name, right, total } = value;
  const at = asTime(value.at);
  if (at === undefined || typeof id !== 'string' || typeof name !== 'string') return undefined;
  if (!Number.isInteger(right) || !Number.isInteger(total)) return undefined;
  const run = { id: cut(id), name: cut(name), right: right as number, total: total as number, at };
  return id && run.right >= 0 && run.right <= run.total && run.total <= MOST_QUESTIONS ? run : undefined;
}

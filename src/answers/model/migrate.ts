import { asAnswer, isObject } from './shape.ts';

/** Turns data of one version into data of the next. Must not throw: what is stored may be damaged. */
export type Step = (data: Record<string, unknown>) => Record<string, unknown>;

/** The step at index N leads from version N + 1 to N + 2. */
const STEPS: readonly Step[] = [withoutOpen, withHistory];

/**
 * Brings stored data to the version of this edition.
 * @param version the version it says it has, a whole number from 1; a version above ours stays as it is.
 */
export function migrate(
  data: Record<string, unknown>,
  version: number,
  steps: readonly Step[] = STEPS,
): Record<string, unknown> {
  return steps.slice(version - 1).reduce((older, step) => step(older), data);
}

/** Version 1 said 'open' of a box that was not ticked, answered or not: since version 2 that is no answer. */
function withoutOpen(data: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(data.answers)) return data;
  const answers = Object.entries(data.answers).map(([key, answer]) => {
    return [key, isObject(answer) && answer.state === 'open' ? { ...answer, state: undefined } : answer] as const;
  });
  return { ...data, answers: Object.fromEntries(answers) };
}

/** Version 2 kept no history. It begins with the answers there are, on the day of their last change: no other is known. */
function withHistory(data: Record<string, unknown>): Record<string, unknown> {
  const answers = Object.entries(isObject(data.answers) ? data.answers : {});
  const history = answers.flatMap(([key, value]) => {
    const { state, at } = asAnswer(value) ?? {};
    return state ? [[key, [{ state, at }]] as const] : [];
  });
  return { ...data, history: Object.fromEntries(history), removedRuns: [] };
}

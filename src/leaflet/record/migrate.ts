/** Turns data of one version into data of the next. Must not throw: what is stored may be damaged. */
export type Step = (data: Record<string, unknown>) => Record<string, unknown>;

/** The step at index N leads from version N + 1 to N + 2. Version 1 is the first, so there is none yet. */
const STEPS: readonly Step[] = [];

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

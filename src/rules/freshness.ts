/** After this many days a fact that can age (a phone number, an address) is due to be checked again. */
export const STALE_AFTER_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The days from one calendar day to another; negative where the second comes first.
 * @param from YYYY-MM-DD
 * @param to YYYY-MM-DD
 * @throws RangeError where one is no calendar day.
 */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / DAY;
}

/**
 * Whether a fact is due to be checked again.
 * @param checked the day it was last checked, YYYY-MM-DD.
 * @param today YYYY-MM-DD
 */
export function isStale(checked: string, today: string): boolean {
  return daysBetween(checked, today) > STALE_AFTER_DAYS;
}

/**
 * The first of calendar days.
 * @param days YYYY-MM-DD, at least one.
 * @throws RangeError where there is none.
 */
export function oldest(days: readonly string[]): string {
  const [first] = days.toSorted();
  if (first === undefined) throw new RangeError('there is no day to be the oldest');
  return first;
}

/** Midnight in UTC, where every day has 24 hours. */
function midnight(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse reads 2026-02-30 as the second of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no calendar day: write it as in 2026-10-01`);
  }
  return time;
}

const DAY = 86_400_000;
/** The days of the rule (個人情報保護法施行規則8条): the first report, and the full one, longer where an attack is possible. */
const PROMPT = { from: 3, to: 5 };
const FULL = { usual: 30, improper: 60 };

/** By when a leak of personal data has to be reported to the Personal Information Protection Commission. Days are YYYY-MM-DD. */
export interface Deadlines {
  /** 速報: about three to five days. */
  readonly prompt: { readonly from: string; readonly to: string };
  /** 確報. */
  readonly full: string;
}

/**
 * Counts the days from the one on which it became known, as day 1, and moves none to a working day: who keeps these days is
 * never late, however the days are counted.
 * @param known the day it became known, YYYY-MM-DD.
 * @param improper whether it may have been done with an improper purpose, an attack among others.
 * @returns undefined where `known` is no day of the calendar, or the last day would have no year of four digits.
 */
export function deadlinesOf(known: string, improper: boolean): Deadlines | undefined {
  const time = Date.parse(`${known}T00:00Z`);
  const nth = (day: number) => new Date(time + (day - 1) * DAY).toISOString().slice(0, 10);
  // 30 February parses, but as a day of March.
  if (!/^\d{4}-\d\d-\d\d$/.test(known) || Number.isNaN(time) || nth(1) !== known) return undefined;
  const full = nth(improper ? FULL.improper : FULL.usual);
  return full.startsWith('+') ? undefined : { prompt: { from: nth(PROMPT.from), to: nth(PROMPT.to) }, full };
}

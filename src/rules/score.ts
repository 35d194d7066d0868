import type { Band } from '../content/schemas/checklist.ts';
import type { ItemState } from '../content/schemas/item-states.ts';

/** How many items of a checklist have which answer. */
export type Tally = Record<ItemState, number> & {
  total: number;
  /** Items without an answer, which is not "no". */
  unanswered: number;
};

/** What may be said of a checklist with a score: not before every item has an answer, and not where none applies. */
export type Verdict<B> = { band: B; score: number; applicable: number } | 'unanswered' | 'nothing-applies';

/**
 * The verdict on a checklist. Items that do not apply neither help nor harm: what is done is reckoned as a part of
 * those that apply, as if there were as many as the leaflet has (rounded down).
 * @param bands ascending by max, as the schema demands.
 */
export function verdictOf<B extends Pick<Band, 'max'>>(
  bands: readonly B[],
  { total, done, unanswered, 'not-applicable': left }: Tally,
): Verdict<B> {
  if (unanswered > 0) return 'unanswered';
  const applicable = total - left;
  if (applicable === 0) return 'nothing-applies';
  const score = Math.floor(((bands.at(-1)?.max ?? 0) * done) / applicable);
  return { band: bandOf(bands, score), score, applicable };
}

/**
 * The band a number of ticks falls into (leaflet, 自社の情報資産の状況を確認: 0–6, 7–9, 10–12).
 * @param bands ascending by max, as the schema demands.
 * @param ticks 0 to the last band's max.
 * @throws RangeError where ticks is not a whole number in that range.
 */
export function bandOf<B extends Pick<Band, 'max'>>(bands: readonly B[], ticks: number): B {
  const band = Number.isInteger(ticks) && ticks >= 0 ? bands.find(({ max }) => ticks <= max) : undefined;
  if (!band) throw new RangeError(`no band for ${ticks} ticks`);
  return band;
}

/** The ticks each band reaches from and to, both included. */
export function bandRanges(bands: readonly Band[]): { band: Band; from: number; to: number }[] {
  return bands.map((band, index) => ({ band, from: (bands[index - 1]?.max ?? -1) + 1, to: band.max }));
}

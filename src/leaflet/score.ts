import type { Band } from '../schemas/checklist.ts';

/**
 * The band a number of ticks falls into (leaflet, 自社の情報資産の状況を確認: 0–6, 7–9, 10–12).
 * @param bands ascending by max, as the schema demands.
 * @param ticks 0 to the last band's max.
 * @throws RangeError where ticks is not a whole number in that range.
 */
export function bandOf(bands: readonly Band[], ticks: number): Band {
  const band = Number.isInteger(ticks) && ticks >= 0 ? bands.find(({ max }) => ticks <= max) : undefined;
  if (!band) throw new RangeError(`no band for ${ticks} ticks`);
  return band;
}

/** The ticks each band reaches from and to, both included. */
export function bandRanges(bands: readonly Band[]): { band: Band; from: number; to: number }[] {
  return bands.map((band, index) => ({ band, from: (bands[index - 1]?.max ?? -1) + 1, to: band.max }));
}

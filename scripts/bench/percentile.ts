/**
 * The smallest value that at least this share of all values do not exceed (nearest rank).
 * @param share from above 0 to 1: 0.95 for p95.
 * @throws where there is no value, or the share is no share.
 */
export function percentile(values: readonly number[], share: number): number {
  if (!(share > 0 && share <= 1)) throw new Error(`${share} is no share of the values`);
  const value = values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];
  if (value === undefined) throw new Error('there is no percentile of nothing');
  return value;
}

/**
 * The value in the middle; of an even number of values, the mean of the two in the middle.
 * @throws where there is no value.
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const above = sorted[Math.floor(sorted.length / 2)];
  const below = sorted[Math.ceil(sorted.length / 2) - 1];
  if (above === undefined || below === undefined) throw new Error('there is no median of nothing');
  return (above + below) / 2;
}

/**
 * The arithmetic mean.
 * @throws where there is no value.
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('there is no mean of nothing');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

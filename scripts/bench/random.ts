/**
 * Numbers that look random and are the same in every run: xorshift32 (Marsaglia, Xorshift RNGs, 2003).
 * @param seed a whole number other than 0.
 * @returns a function that gives a number from 0 to below 1.
 */
export function randomFrom(seed: number): () => number {
  // Spread over all bits, or the first numbers of small seeds would all be small.
  let state = Math.imul(seed, 0x9e3779b9);
  if (state === 0) throw new Error('xorshift stays at 0: another seed is needed');
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The same values in another order (Fisher and Yates). */
export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const result = [...values];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other] as Value, result[index] as Value];
  }
  return result;
}

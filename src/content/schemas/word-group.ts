import { z } from 'zod';
import { text } from './primitives.ts';

/**
 * A group of words, each of which must be there.
 * @param words where each stands, by its key. A {place} that is named there is filled in, and no other.
 */
export function wordGroup<Key extends string>(words: Readonly<Record<Key, string>>) {
  const described = Object.entries<string>(words).map(([key, where]) => [key, text.describe(where)]);
  return z.strictObject(Object.fromEntries(described) as Record<Key, typeof text>);
}

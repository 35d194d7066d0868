import { z } from 'zod';
import { text } from './primitives.ts';

/** A group of words, each of which must be there. */
export function wordGroup<Key extends string>(...keys: Key[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);
}

import { z } from 'zod';

const word = z
  .string()
  .regex(/[々一-鿿]/, 'has no kanji: only words with kanji are given readings')
  .describe('A word or phrase as it is written.');
const reading = z
  .string()
  .regex(/^[ぁ-んー]+$/, 'is no reading: write it in hiragana')
  .describe('How all of it is read, in hiragana.');

/** content/LANG/readings.yaml: readings for furigana that the dictionary of the build does not know or would get wrong. */
export const readings = z.strictObject({
  words: z.record(word, reading).describe('Words and phrases.'),
  counters: z.record(word, reading).describe('Counters, after a number.'),
});

export type Readings = z.infer<typeof readings>;

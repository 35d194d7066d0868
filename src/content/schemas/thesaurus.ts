import { z } from 'zod';
import { distinct, text } from './primitives.ts';

/** content/LANG/thesaurus.yaml: what the search knows of words. */
export const thesaurus = z.strictObject({
  synonyms: z
    .array(distinct(z.array(text).min(2, 'has fewer than two words: add one or remove the group')))
    .describe('Groups of words that mean the same; the first is the one the site uses.'),
  mistypings: z.record(text, z.array(text).min(1)).describe('Under a word, how it is mistyped.'),
  topics: z.array(text).describe('Words that tell by themselves that somebody asks for what the site is about.'),
  readings: z.record(text, text).describe('How a word is read, in hiragana, where the dictionary is wrong.'),
  letters: text
    .refine((names) => names.split(/\s+/).length === 26, 'has not 26 names: write one for each letter from a to z')
    .describe('How the letters from a to z are read in abbreviations, in hiragana, separated by spaces.'),
  ignored: text.describe('Grammar, and words that say nothing of what is looked for, separated by spaces.'),
});

export type Thesaurus = z.infer<typeof thesaurus>;

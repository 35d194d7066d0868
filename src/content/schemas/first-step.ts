import { z } from 'zod';
import { id, text } from './primitives.ts';

/** What to do first when something happened, in content/LANG/first-steps.yaml, in order. */
export const firstStep = z.strictObject({
  id,
  do: text.describe('The order in as few words as can be read in alarm.'),
  how: text.describe('How, in a sentence so short that it fits on a card.'),
  why: text.describe('Why, or how, in one or two sentences.'),
});

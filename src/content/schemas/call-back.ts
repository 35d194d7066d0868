import { z } from 'zod';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

/** content/LANG/call-back.yaml: before an account is changed or money is sent. A card of a quarter of A4. */
export const callBack = z.strictObject({
  title: text,
  when: text.describe('When the card is used.'),
  steps: z.array(z.strictObject({ do: text, note: text })).min(1).describe('What to do, in order, and what to mind.'),
  paid: wordGroup({
    title: 'Over what follows.',
    text: 'What to do where money was sent already.',
    bank: "Label of the bank's number.",
  }).describe('Where it is too late.'),
});

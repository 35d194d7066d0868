import { z } from 'zod';
import { text } from './primitives.ts';

/** content/LANG/stickers.yaml: labels for monitors and telephones. */
export const stickers = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        text: text.max(16, 'is longer than 16 letters: it is two lines of a label').describe('In large letters.'),
        note: text.max(24, 'is longer than 24 letters: it is one line of a label').describe('What it means.'),
      }),
    )
    .min(1)
    .max(12, 'holds more than twelve: a page has no more')
    .refine((lines) => 12 % lines.length === 0, 'does not fill the twelve labels of a page: write 1, 2, 3, 4, 6 or 12')
    .describe('What the labels say, in the order of the page.'),
});

import { z } from 'zod';
import { id, text } from './primitives.ts';

/** content/LANG/rules.yaml: a company's own security rules, to adapt. One page. */
export const rules = z.strictObject({
  lead: text.describe('How to adapt it; not a part of the rules.'),
  title: text,
  company: text.describe("Label of the company's name."),
  since: text.describe('Label of the day from which they hold.'),
  day: text.describe('The day; {year}, {month} and {day} are left blank.'),
  policy: z.strictObject({ title: text, text }).describe('What the rules are for.'),
  sections: z
    .array(
      z.strictObject({
        id,
        title: text,
        items: z.array(text.describe('A rule; {who}, {what}, {often}, {times} and {month} are left blank.')).min(1).describe('What holds about it.'),
      }),
    )
    .min(1)
    .describe('The rules, by subject.'),
  approved: text.describe('Label of who approved them.'),
});

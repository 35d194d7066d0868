import { z } from 'zod';
import { id, text } from './primitives.ts';

const part = z.strictObject({
  id,
  title: text,
  text: text.optional().describe('A sentence; {month}, {day} and {time} are left blank for the pen.'),
  options: z.array(text).default([]).describe('Each to tick.'),
  lines: z.int().min(0).describe('How many lines there are to write on.'),
  hint: text.describe('What to mind and what not to promise; it is not sent.'),
});

/** content/LANG/first-notice.yaml: the first notice to customers, to fill in. A page of A4. */
export const firstNotice = z.strictObject({
  lead: text.describe('How it is used; it is not sent.'),
  day: text.describe('The day; {year}, {month} and {day} are left blank.'),
  to: text.describe('To whom.'),
  from: text.describe("Label of the company's name."),
  signer: text.describe('Label of who signs.'),
  subject: text.describe('What it is about; {what} is left blank.'),
  opening: text.describe('How it begins.'),
  parts: z.array(part).min(1).describe('What it says, in order.'),
  before: z.strictObject({ title: text, items: z.array(text).min(1).describe('Each to tick.') }).describe('What must be done before it is sent; it is not sent.'),
});

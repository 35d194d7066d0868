import { z } from 'zod';
import { id, text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

export const staffChangeName = z.enum(['newcomer', 'leaver']).describe('Somebody joins, or leaves.');

/** What to do when somebody joins or leaves, in content/LANG/staff-changes/NAME.yaml. A page of A4. */
export const staffChange = z.strictObject({
  lead: text.describe('When and how the sheet is used.'),
  person: text.describe('Label of the name of who joins or leaves.'),
  day: text.describe('Label of the day.'),
  groups: z
    .array(z.strictObject({ id, title: text, items: z.array(text).min(1).describe('Each to tick.') }))
    .min(1)
    .describe('What to do, by kind.'),
  table: z
    .strictObject({
      title: text,
      columns: wordGroup({ kind: 'What kind of thing.', what: 'Its name or number.', day: 'When.', by: 'Who saw to it.' }).describe('Heads of the columns.'),
      kinds: z.array(text).min(1).describe('Rows that are named.'),
      blank: z.int().min(0).describe('How many rows are blank.'),
    })
    .describe('Devices and accounts.'),
  signatures: z
    .strictObject({ text: text.describe('What is signed.'), lines: z.array(text).min(1).describe('Who signs.') })
    .describe('Lines to sign.'),
});

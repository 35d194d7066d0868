import { z } from 'zod';
import { id, text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

/** content/LANG/guide.yaml: the way from the archive to a company's own copy, on a page and on a sheet. */
export const guide = z.strictObject({
  title: text,
  description: text,
  lead: text.describe('Below the title of the page.'),
  sheetLead: text.describe('Below the title of the sheet.'),
  fields: wordGroup({
    company: "Label of the company's name.",
    person: 'Label of who looks after the copy.',
    place: 'Label of where it stands.',
    renewal: 'Label of the month in which it is looked through.',
  }).describe('What is written on the sheet.'),
  steps: z
    .array(
      z.strictObject({
        id,
        title: text,
        items: z.array(text.describe('What to do, a line each; on the sheet with a box to tick.')).min(1).describe('What to do in a step.'),
        to: z
          .strictObject({ page: id.describe('A page by its address.'), text })
          .optional()
          .describe('Where the step is done.'),
      }),
    )
    .min(1)
    .describe('The steps, in order.'),
  download: text.describe('The link to the sheet.'),
  more: text.describe('Where the rest stands.'),
});

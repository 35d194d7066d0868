import { z } from 'zod';
import { defines } from './names.ts';
import { id, text } from './primitives.ts';

const guidance = text
  .max(160, 'is longer than 160 characters: say it in fewer words')
  .describe('A sentence or two beside an item; longer ones are not read.');

export const checklistItem = z
  .strictObject({
    id: defines('items').describe("Unique over all checklists, and never changed: readers' answers are kept under it."),
    inLeaflet: z
      .boolean()
      .default(true)
      .describe(
        'False for a supplement: an item that this edition adds to a chapter of the leaflet. It counts for no score.',
      ),
    text: text.describe('The question or statement to tick, one sentence or two.'),
    parts: z
      .array(
        text
          .max(80, 'is longer than 80 characters: say it in fewer words')
          .refine((part) => !part.endsWith('。'), 'ends as a sentence: write the deed, as in 備えを整える'),
      )
      .length(2, 'has to name two things: leave it out where the text asks one')
      .optional()
      .describe(
        'Only where the text asks two things: the two deeds, which together are the text. Pages list them in its place, so that nobody answers for one alone; sheets have the text.',
      ),
    task: defines('tasks', {
      schema: text.max(20, 'is longer than 20 characters: say what to do in fewer words'),
      twice: 'word each so that it differs',
    }).describe('What to do, as plans, tables and calendars list it; differs from every other.'),
    why: guidance.describe('Why it matters: what happens otherwise.'),
    first: guidance.describe('The first step to take this week: where, who, what to write in which list.'),
    proof: guidance.describe('What shows that it is done.'),
  })
  .describe('One thing to tick.');

export const checklistGroup = z
  .strictObject({
    title: text.optional().describe('The heading; absent where a checklist has a single group.'),
    items: z.array(checklistItem).min(1, 'has no items: add one or remove the group').describe('What to tick.'),
  })
  .describe('Items under a common heading.');

export const band = z
  .strictObject({
    id,
    max: z.number().int().nonnegative().describe('The highest number of ticks in this band.'),
    title: text.describe('The band in a few words.'),
    meaning: text.describe('What it means and what to do next.'),
  })
  .describe('What a number of ticks means. A band reaches from the one before it (or 0) to `max`, both included.');

/** content/LANG/checklists/ID.yaml; ID is the chapter it belongs to. */
export const checklist = z
  .strictObject({
    title: text,
    intro: text.optional().describe('One sentence on how to use it.'),
    groups: z.array(checklistGroup).min(1).describe('The items, in groups.'),
    score: z
      .array(band)
      .min(1)
      .optional()
      .describe(
        "Only where the leaflet gives a score. Ascending; the last band ends at the number of the leaflet's items.",
      ),
  })
  .superRefine((value, context) => {
    const { score } = value;
    if (!score) return;
    const count = value.groups.flatMap(({ items }) => items.filter(({ inLeaflet }) => inLeaflet)).length;
    score.forEach((entry, index) => {
      const before = score[index - 1];
      if (before && entry.max <= before.max) {
        context.addIssue({
          code: 'custom',
          path: ['score', index, 'max'],
          message: `is ${entry.max}, not above the band before it (${before.max}): list the bands from few ticks to many`,
        });
      }
    });
    const last = score.at(-1)?.max ?? -1;
    if (last !== count) {
      context.addIssue({
        code: 'custom',
        path: ['score', score.length - 1, 'max'],
        message: `is ${last}, but the checklist has ${count} items: give a score up to ${count} a meaning and none above it, or say inLeaflet: false of an item that this edition adds`,
      });
    }
  });

export type Checklist = z.infer<typeof checklist>;
export type ChecklistItem = z.infer<typeof checklistItem>;
export type Band = z.infer<typeof band>;

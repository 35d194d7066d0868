import { z } from 'zod';
import { defines } from './names.ts';
import { id, text } from './primitives.ts';

/** A sentence or two beside an item; longer ones are not read. */
const guidance = text.max(160, 'is longer than 160 characters: say it in fewer words');

/** One thing to tick. */
export const checklistItem = z.strictObject({
  /** Unique over all checklists, and never changed: readers' answers are kept under it. */
  id: defines('items'),
  /** False for a supplement: an item that this edition adds to a chapter of the leaflet. It counts for no score. */
  inLeaflet: z.boolean().default(true),
  /** The question or statement to tick, one sentence or two. */
  text,
  /** What to do, as plans, tables and calendars list it; differs from every other. */
  task: defines('tasks', {
    schema: text.max(20, 'is longer than 20 characters: say what to do in fewer words'),
    twice: 'word each so that it differs',
  }),
  /** Why it matters: what happens otherwise. */
  why: guidance,
  /** The first step to take this week: where, who, what to write in which list. */
  first: guidance,
  /** What shows that it is done. */
  proof: guidance,
});

/** Items under a common heading. */
export const checklistGroup = z.strictObject({
  /** The heading; absent where a checklist has a single group. */
  title: text.optional(),
  items: z.array(checklistItem).min(1, 'has no items: add one or remove the group'),
});

/** What a number of ticks means. A band reaches from the one before it (or 0) to `max`, both included. */
export const band = z.strictObject({
  id,
  /** The highest number of ticks in this band. */
  max: z.number().int().nonnegative(),
  /** The band in a few words. */
  title: text,
  /** What it means and what to do next. */
  meaning: text,
});

/** content/LANG/checklists/ID.yaml; ID is the chapter it belongs to. */
export const checklist = z
  .strictObject({
    title: text,
    /** One sentence on how to use it. */
    intro: text.optional(),
    groups: z.array(checklistGroup).min(1),
    /** Only where the leaflet gives a score. Ascending; the last band ends at the number of the leaflet's items. */
    score: z.array(band).min(1).optional(),
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

import { z } from 'zod';
import { reader } from './chapter.ts';
import { refersTo } from './names.ts';
import { id, text } from './primitives.ts';

/** What sheets are for, in the order in which they are offered: who is in trouble comes first. */
export const sheetGroup = z.enum(['emergency', 'roles', 'checks', 'handouts', 'briefing', 'whole']);

const pageCount = z.int().min(1);

const common = {
  /** Its name everywhere: dist/print/ID.html, dist-print/ID.pdf. */
  id,
  title: text,
  /** What it is for, in one or two sentences. */
  purpose: text,
  /** Who it is for. */
  audience: text,
  /** How to print it: paper, sides, binding. */
  advice: text,
  paper: z.enum(['A4', 'A3']),
  /** How many pages it has, exactly or at the most: one that would have more is not printed. */
  pages: z.union([pageCount, z.strictObject({ most: pageCount })], {
    error: 'is no number of pages: write it as in "pages: 2" or "pages: { most: 36 }"',
  }),
  /** What one comes for: under which heading the site offers it. */
  group: sheetGroup,
};

/** Chapters by id, in the order they are printed. Left out, it is all of the leaflet. */
const chapters = z
  .array(refersTo('chapters'))
  .min(1, 'is empty: name a chapter, or leave the field out for all of them')
  .optional();
/** The same, where each must have a checklist. */
const checklists = z
  .array(refersTo('checklists'))
  .min(1, 'is empty: name a chapter, or leave the field out for all of them')
  .optional();
/** Whether it holds the items that this edition adds to its chapters, in the place of the leaflet's own. */
const supplements = z.boolean().default(false);
/** Windows by id, in the order they are printed. */
const windows = z.array(refersTo('contacts')).min(1, 'is empty: name a window of content/contacts.yaml');

/**
 * A sheet to print, in content/LANG/sheets.yaml. Its layout (src/sheets/) says what else it needs: a new sheet
 * of a known layout is an entry there and nothing more.
 */
export const sheet = z.discriminatedUnion('layout', [
  z.strictObject({ ...common, layout: z.literal('leaflet'), chapters }),
  /** Another sheet, two pages side by side on each side of the paper, to be stapled in the fold. */
  z.strictObject({ ...common, layout: z.literal('booklet'), of: refersTo('sheets') }),
  /** Chapters in short: point, checklist with why and first step, figures, works, windows. */
  z.strictObject({
    ...common,
    layout: z.literal('handout'),
    /** Each with a checklist, which it is made of. */
    chapters: checklists,
    supplements,
    figures: z.array(refersTo('figures')).default([]),
    windows,
  }),
  z.strictObject({ ...common, layout: z.literal('checklists'), chapters }),
  z.strictObject({ ...common, layout: z.literal('checklist-guide'), chapters }),
  z.strictObject({ ...common, layout: z.literal('action-plan') }),
  z.strictObject({ ...common, layout: z.literal('quiz') }),
  z.strictObject({ ...common, layout: z.literal('quiz-answers') }),
  /** What to do first and every window, to hang on a wall. */
  z.strictObject({ ...common, layout: z.literal('contacts') }),
  z.strictObject({ ...common, layout: z.literal('contact-cards'), windows }),
  z.strictObject({ ...common, layout: z.literal('first-response'), windows }),
  /** What one kind of reader must know and do, on a page. */
  z.strictObject({ ...common, layout: z.literal('role'), role: refersTo('roles', { schema: reader }), windows }),
  z.strictObject({ ...common, layout: z.literal('training-record') }),
]);

export type Sheet = z.infer<typeof sheet>;
export type SheetGroup = z.infer<typeof sheetGroup>;
export type SheetLayoutName = Sheet['layout'];
/** A sheet of a layout: SheetOf<'handout'>. */
export type SheetOf<Layout extends SheetLayoutName> = Extract<Sheet, { layout: Layout }>;

import { z } from 'zod';
import { reader } from './chapter.ts';
import { refersTo } from './names.ts';
import { id, text } from './primitives.ts';
import { staffChangeName } from './staff-change.ts';

export const sheetGroup = z
  .enum(['emergency', 'reminders', 'roles', 'checks', 'staff', 'handouts', 'briefing', 'whole'])
  .describe('What sheets are for, in the order in which they are offered: who is in trouble comes first.');

const pageCount = z.int().min(1);

const common = {
  id: id.describe('Its name everywhere: dist/print/ID.html, dist-print/ID.pdf.'),
  title: text,
  purpose: text.describe('What it is for, in one or two sentences; {leaves} of paper it takes, printed on both sides.'),
  audience: text.describe('Who it is for.'),
  readers: z
    .array(reader)
    .min(1, 'names nobody: give at least one reader, or leave the field out for all')
    .default(reader.options)
    .describe('Whose list it stands in where one chooses by reader. Left out, it stands in all.'),
  advice: text.describe('How to print it: paper, sides, binding; {leaves} of paper it takes, printed on both sides.'),
  paper: z.enum(['A4', 'A3']).describe('The size of the paper.'),
  pages: z
    .union([pageCount, z.strictObject({ most: pageCount.describe('Where the number follows from the content.') })], {
      error: 'is no number of pages: write it as in "pages: 2" or "pages: { most: 36 }"',
    })
    .describe('How many pages it has, exactly or at the most: one that would have more is not printed.'),
  group: sheetGroup.describe('What one comes for: under which heading the site offers it.'),
  onHome: z.boolean().default(false).describe('Whether the home page leads to its PDF: three that are wanted most.'),
};

const chapters = z
  .array(refersTo('chapters'))
  .min(1, 'is empty: name a chapter, or leave the field out for all of them')
  .optional()
  .describe('Chapters by id, in the order they are printed. Left out, it is all of the leaflet.');
const checklists = z
  .array(refersTo('checklists'))
  .min(1, 'is empty: name a chapter, or leave the field out for all of them')
  .optional()
  .describe('Chapters by id, each with a checklist, in the order they are printed. Left out, it is all of the leaflet.');
const supplements = z
  .boolean()
  .default(false)
  .describe("Whether it holds the items that this edition adds to its chapters, in the place of the leaflet's own.");
const windows = z
  .array(refersTo('contacts'))
  .min(1, 'is empty: name a window of content/contacts.yaml')
  .describe('Windows by id, in the order they are printed.');

/**
 * A sheet to print, in content/LANG/sheets.yaml. Its layout (src/sheets/) says what else it needs: a new sheet
 * of a known layout is an entry there and nothing more.
 */
export const sheet = z.discriminatedUnion('layout', [
  z.strictObject({ ...common, layout: z.literal('leaflet'), chapters }),
  z
    .strictObject({ ...common, layout: z.literal('booklet'), of: refersTo('sheets') })
    .describe('Another sheet, two pages side by side on each side of the paper, to be stapled in the fold.'),
  z
    .strictObject({
      ...common,
      layout: z.literal('handout'),
      chapters: checklists,
      supplements,
      figures: z.array(refersTo('figures')).default([]).describe('Figures by id, below the checklist.'),
      windows: windows.optional(),
    })
    .describe('Chapters in short: point, checklist with why, first step and proof, figures, works, room to write.'),
  z.strictObject({ ...common, layout: z.literal('checklists'), chapters }),
  z.strictObject({ ...common, layout: z.literal('action-plan') }),
  z.strictObject({ ...common, layout: z.literal('quiz') }),
  z.strictObject({ ...common, layout: z.literal('quiz-answers') }),
  z
    .strictObject({ ...common, layout: z.literal('contacts') })
    .describe('What to do first and every window, to hang on a wall.'),
  z.strictObject({ ...common, layout: z.literal('contact-cards'), windows }),
  z.strictObject({ ...common, layout: z.literal('first-response'), windows }),
  z
    .strictObject({ ...common, layout: z.literal('role'), role: refersTo('roles', { schema: reader }), windows })
    .describe('What one kind of reader must know and do, on a page.'),
  z.strictObject({ ...common, layout: z.literal('training-record') }),
  z.strictObject({ ...common, layout: z.literal('incident-log') }),
  z.strictObject({ ...common, layout: z.literal('first-notice') }),
  z.strictObject({ ...common, layout: z.literal('call-back-cards') }),
  z.strictObject({ ...common, layout: z.literal('lost-device-cards') }),
  z.strictObject({ ...common, layout: z.literal('stickers') }),
  z.strictObject({ ...common, layout: z.literal('talk-cards') }),
  z.strictObject({ ...common, layout: z.literal('talk-posters') }),
  z.strictObject({ ...common, layout: z.literal('exercise') }),
  z.strictObject({ ...common, layout: z.literal('exercise-worksheet') }),
  z
    .strictObject({
      ...common,
      layout: z.literal('staff-change'),
      change: refersTo('staffChanges', { schema: staffChangeName }),
    })
    .describe('What to do when somebody joins or leaves, on a page.'),
  z.strictObject({ ...common, layout: z.literal('rules') }),
  z.strictObject({ ...common, layout: z.literal('guide') }),
]);

export type Sheet = z.infer<typeof sheet>;
export type SheetLayoutName = Sheet['layout'];
/** A sheet of a layout: SheetOf<'handout'>. */
export type SheetOf<Layout extends SheetLayoutName> = Extract<Sheet, { layout: Layout }>;

import { z } from 'zod';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

const blank = (places: string) =>
  wordGroup({ label: 'What it is.', blank: `What stands behind it; ${places} left blank for the pen.` });

/** content/LANG/training-record.yaml: the words of the sign-in sheet for a briefing. */
export const trainingRecord = z.strictObject({
  company: text.describe("Label of the company's name."),
  when: blank('{year}, {month}, {day}, {weekday}, {from} and {to} are').describe('When it took place.'),
  place: text.describe('Where it took place.'),
  speaker: text.describe('Who spoke.'),
  count: blank('{count} is').describe('How many took part.'),
  topics: text.describe('The topics of the leaflet, to tick.'),
  other: text.describe('What stands before a line to write something else on.'),
  materials: z
    .strictObject({ label: text, options: z.array(text).min(1, 'is empty: name what can be handed out').describe('Each to tick.') })
    .describe('What was handed out or shown, to tick.'),
  people: text.describe('Who took part.'),
  columns: wordGroup({
    number: 'The number of a row.',
    name: 'Who it is.',
    department: 'Where they work.',
    signature: 'Where they sign.',
    score: 'How many questions they answered rightly.',
  }).describe('Heads of the table of who took part.'),
  score: text.describe('In the column of the score; {right} is left blank for the pen, {total} is the number of questions.'),
  rows: z
    .number()
    .int()
    .min(20, 'is below 20: a page has room for 20')
    .describe('How many people can sign. With 20 it is one page.'),
  notes: text.describe('What was asked, and what is to be done next.'),
  confirmed: wordGroup({ title: 'Over the lines.', by: 'Where they sign.', on: 'When.' }).describe('The person responsible signs that it took place.'),
});

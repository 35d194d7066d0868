import { z } from 'zod';
import { refersTo } from './names.ts';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

/** The whole exercise, in minutes. */
const WHOLE = 30;

const minutes = z.int().positive().describe('How long it takes, in minutes.');
const section = { title: text, minutes, say: text.describe('What is read aloud.') };

const question = z.strictObject({
  question: text.describe('What is asked.'),
  answer: z
    .enum(['now', 'call', 'manager', 'callBack', 'lostDevice'])
    .describe('What a good answer holds: that part of the incident, or the steps of a card (call-back.yaml, lost-device.yaml).'),
  never: z.boolean().default(false).describe('Whether it holds also what would make the incident worse.'),
});

const scene = z.strictObject({
  ...section,
  incident: refersTo('incidents').describe('What happens, by its id in LANG/incidents.yaml: its steps are the answers.'),
  when: text.describe('On what day, at what time.'),
  ask: z.array(question).min(1).describe('What is asked, in order.'),
});

/** content/LANG/exercise.yaml: a table-top exercise, for who leads it and to fill in. */
export const exercise = z
  .strictObject({
    lead: text.describe('What it is and what not.'),
    prepare: z
      .strictObject({ title: text, items: z.array(text).min(1).describe('Who and what is needed.'), rules: z.array(text).min(1).describe('What holds for all.') })
      .describe('Before it begins.'),
    begin: z.strictObject(section).describe('How it begins.'),
    scenes: z.array(scene).min(1).describe('What happens, one after the other.'),
    end: z.strictObject({ ...section, decide: text.describe('Over the table of what was decided.') }).describe('How it ends.'),
    labels: wordGroup({
      from: 'When a part begins and ends; {from} and {to} are minutes.',
      say: 'Before what is read aloud.',
      ask: 'Before what is asked.',
      good: 'What stands behind ○: a good answer holds it.',
      never: 'What stands behind ×: it would make it worse.',
      report: 'Before what may have to be reported.',
    }).describe('Words around the parts.'),
    worksheet: z
      .strictObject({
        lead: text.describe('What to write.'),
        company: text.describe("Label of the company's name."),
        date: text.describe('Label of the day.'),
        who: text.describe('Label of who took part.'),
        unknown: text.describe('Over the lines for what nobody knew.'),
        columns: wordGroup({ what: 'What was decided.', owner: 'Who does it.', due: 'Until when.' }).describe('Heads of the table of decisions.'),
        rows: z.int().positive().describe('How many decisions have room.'),
      })
      .describe('What is filled in.'),
  })
  .refine(
    ({ begin, scenes, end }) => [begin, ...scenes, end].reduce((sum, part) => sum + part.minutes, 0) === WHOLE,
    `does not take ${WHOLE} minutes: let the minutes of all parts make that`,
  );

export type Exercise = z.infer<typeof exercise>;

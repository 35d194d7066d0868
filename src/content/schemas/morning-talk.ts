import { z } from 'zod';
import { refersTo } from './names.ts';
import { text } from './primitives.ts';

/** A minute read aloud, in letters. */
const MINUTE = { least: 250, most: 300 } as const;

const month = z
  .strictObject({
    month: z.int().min(1).max(12).describe('The month, from 1 to 12.'),
    season: text.max(14, 'is longer than 14 letters: it is one line of a card').describe('What is special about it.'),
    chapter: refersTo('chapters').describe('The topic of the leaflet that it is taken from, by its id.'),
    poster: text
      .max(16, 'is longer than 16 letters: it is read from three metres')
      .describe('What the poster says in large letters.'),
    talk: z
      .array(text)
      .min(1)
      .refine((sentences) => isMinute(sentences.join('')), {
        error: ({ input }) =>
          `has ${(input as string[]).join('').length} letters: a minute read aloud is ${MINUTE.least} to ${MINUTE.most}`,
      })
      .describe('What is read aloud, a sentence or two each.'),
    ask: text.describe('The one question that is asked.'),
    do: text.describe('The one thing that everybody does.'),
  })
  .describe('The talk of a month.');

/** content/LANG/morning-talk.yaml: twelve talks, on cards to read aloud and on posters. */
export const morningTalk = z.strictObject({
  lead: text.describe('How to use a card, on each.'),
  month: text.describe('The name of a month; {month} is its number.'),
  ask: text.describe('Over the question.'),
  do: text.describe('Over what to do.'),
  topic: text.describe('Where to read on; {number} and {title} are those of the topic.'),
  months: z
    .array(month)
    .length(12, 'does not hold twelve months: write one for each')
    .refine((months) => months.every(({ month }, index) => month === index + 1), 'is not in order: begin with 1')
    .describe('The talks, in the order of the year.'),
});

function isMinute(talk: string): boolean {
  return talk.length >= MINUTE.least && talk.length <= MINUTE.most;
}

import { z } from 'zod';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

/** A label and what stands behind it; each {place} of it is left blank for the pen. */
const blank = wordGroup('label', 'blank');

/** content/LANG/training-record.yaml: the words of the sign-in sheet for a briefing. */
export const trainingRecord = z.strictObject({
  company: text,
  when: blank,
  place: text,
  speaker: text,
  /** How many took part. */
  count: blank,
  /** The topics of the leaflet, to tick. */
  topics: text,
  /** What stands before a line to write something else on. */
  other: text,
  /** What was handed out or shown, to tick. */
  materials: z.strictObject({ label: text, options: z.array(text).min(1, 'is empty: name what can be handed out') }),
  /** Who took part. */
  people: text,
  columns: wordGroup('number', 'name', 'department', 'signature', 'score'),
  /** In the column of the score; {total} is the number of questions. */
  score: text,
  /** How many people can sign. With 20 it is one page. */
  rows: z.number().int().min(20, 'is below 20: a page has room for 20'),
  /** What was asked, and what is to be done next. */
  notes: text,
  /** The person responsible signs that it took place. */
  confirmed: wordGroup('title', 'by', 'on'),
});

export type TrainingRecord = z.infer<typeof trainingRecord>;

import { z } from 'zod';
import { text } from './primitives.ts';

const point = z
  .strictObject({ title: text, text })
  .describe('Something to know or do: said in a few words, then explained.');

/** What one kind of reader must know and do, in content/LANG/roles/READER.yaml. It fills a page of A4 and no more. */
export const role = z.strictObject({
  title: text,
  lead: text.describe('Why this reader matters, in one or two sentences.'),
  know: z.array(point).min(1).describe('What this reader must know.'),
  do: z.array(point).min(1).describe('What this reader does every day.'),
  alarm: z.array(text).min(1).describe('What this reader does when something has happened, in order.'),
});

export type Role = z.infer<typeof role>;

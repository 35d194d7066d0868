import { z } from 'zod';
import { deed, id, text } from './primitives.ts';

/** Until when, counted from the moment something was noticed, and what that time is for. */
const stage = { time: text, title: text };

/** content/LANG/first-response.yaml: the first hour after something happened. It fills a page of A4 and no more. */
export const firstResponse = z.strictObject({
  title: text,
  first: z.strictObject(stage).describe('The first minutes: their steps are those of LANG/first-steps.yaml.'),
  stages: z
    .array(z.strictObject({ id, ...stage, steps: z.array(z.strictObject({ do: text, note: text })).min(1).describe('What to do, in order, and what to mind.') }))
    .min(1)
    .describe('What follows, in order.'),
  never: z
    .strictObject({ title: text, items: z.array(z.strictObject({ do: deed, why: text })).min(1).describe('The deeds.') })
    .describe('What would make it worse: in as few words as can be read in alarm, then why.'),
  log: z
    .strictObject({ title: text, lead: text, time: text, seen: text, done: text, told: text })
    .describe('The table to fill in by pen: how to use it, and the heads of its columns.'),
});

export type FirstResponse = z.infer<typeof firstResponse>;

import { z } from 'zod';
import { text } from './primitives.ts';

/** Something to know or do: said in a few words, then explained. */
const point = z.strictObject({ title: text, text });

/** What one kind of reader must know and do, in content/LANG/roles/READER.yaml. It fills a page of A4 and no more. */
export const role = z.strictObject({
  title: text,
  /** Why this reader matters, in one or two sentences. */
  lead: text,
  know: z.array(point).min(1),
  do: z.array(point).min(1),
  /** What this reader does when something has happened, in order. */
  alarm: z.array(text).min(1),
});

export type Role = z.infer<typeof role>;

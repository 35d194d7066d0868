import { z } from 'zod';
import { id, text } from './primitives.ts';

/** A sheet to print, in content/LANG/sheets.yaml; src/pages/print/ID.astro lays it out. */
export const sheet = z.strictObject({
  /** Its file name: dist-print/ID.pdf. */
  id,
  title: text,
  /** What it is for, in one or two sentences. */
  purpose: text,
  /** Who it is for. */
  audience: text,
  /** How to print it: paper, sides, binding. */
  advice: text,
  paper: z.enum(['A4', 'A3']),
});

export type Sheet = z.infer<typeof sheet>;

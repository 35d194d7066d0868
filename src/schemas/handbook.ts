import { z } from 'zod';
import { id, text } from './primitives.ts';

/** A place in the handbook, in content/LANG/handbook.yaml. */
export const handbookPointer = z.strictObject({
  id,
  /** Chapter and section, exactly as the leaflet prints it: 第6章2. */
  place: text,
  /** What is found there, in our own words. */
  about: text,
});

export type HandbookPointer = z.infer<typeof handbookPointer>;

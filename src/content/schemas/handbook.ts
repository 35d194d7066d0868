import { z } from 'zod';
import { id, text } from './primitives.ts';

/** A place in the handbook, in content/LANG/handbook.yaml. */
export const handbookPointer = z.strictObject({
  id,
  place: text.describe('Chapter and section, exactly as the leaflet prints it: 第6章2.'),
  title: text.describe('Its title, exactly as the handbook prints it: a reader looks for these words.'),
});

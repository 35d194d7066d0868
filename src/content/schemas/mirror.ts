import { z } from 'zod';
import { text } from './primitives.ts';

/** content/LANG/mirror.yaml: the text beside a copy of the site, for the person who puts it up. */
export const mirrorWords = z.strictObject({
  file: text
    .regex(/^[^\\/:*?"<>|]+\.txt$/, 'is no file name: write it as in README.txt')
    .describe('The name of its file.'),
  title: text.describe('Its first line; {name} of the site and {date} of the edition are filled in.'),
  sections: z
    .array(z.strictObject({ title: text, lines: z.array(text).min(1, 'is empty: write a line').describe('A line each.') }))
    .min(1)
    .describe(
      'Lines by subject. {folder} is the folder of the copy, {checksum} its checksum, {checked} the day of its oldest fact. A line that starts with > is typed as it stands.',
    ),
});

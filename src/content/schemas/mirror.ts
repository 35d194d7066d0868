import { z } from 'zod';
import { text } from './primitives.ts';

/** content/LANG/mirror.yaml: the text beside a copy of the site, for the person who puts it up. */
export const mirrorWords = z.strictObject({
  /** The name of its file. */
  file: text.regex(/^[^\\/:*?"<>|]+\.txt$/, 'is no file name: write it as in README.txt'),
  /** Its first line; {name} of the site and {date} of the edition are filled in. */
  title: text,
  /**
   * Lines by subject. {folder} is the folder of the copy, {checksum} its checksum, {checked} the day of its oldest fact.
   * A line that starts with > is typed as it stands.
   */
  sections: z.array(z.strictObject({ title: text, lines: z.array(text).min(1, 'is empty: write a line') })).min(1),
});

export type MirrorWords = z.infer<typeof mirrorWords>;

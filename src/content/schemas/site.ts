import { z } from 'zod';
import { text } from './primitives.ts';

/** content/LANG/site.yaml: how the site names itself. */
export const site = z.strictObject({
  /** The name in the header, on covers and in titles. */
  name: text,
  /** The name where there is room for a word only: a phone's home screen. */
  shortName: text,
  /** One line under the name. */
  tagline: text,
  /** What the site is, for search engines and link previews. */
  description: text,
  /** The sentence on every page that says this is no official edition; {title}, {authorThen} and {authorToday} are filled in. */
  unofficial: text,
});

export type Site = z.infer<typeof site>;

import { z } from 'zod';
import { text } from './primitives.ts';

/** content/LANG/site.yaml: how the site names itself. */
export const site = z.strictObject({
  name: text.describe('The name in the header, on covers and in titles.'),
  shortName: text.describe("The name where there is room for a word only: a phone's home screen."),
  tagline: text.describe('One line under the name.'),
  description: text.describe('What the site is, for search engines and link previews.'),
  unofficial: text.describe(
    'The sentence on every page that says this is no official edition; {title}, {authorThen} and {authorToday} are filled in.',
  ),
});

export type Site = z.infer<typeof site>;

import { z } from 'zod';
import { text } from './primitives.ts';

/** The front matter of content/LANG/pages/ID.mdx: a page that is no chapter of the leaflet. */
export const page = z.strictObject({
  title: text,
  description: text
    .min(30, 'is shorter than 30 characters: say what the reader finds here')
    .max(120, 'is longer than 120 characters: shorten it')
    .describe('For search engines: 30 to 120 characters.'),
});

export type Page = z.infer<typeof page>;

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { LANGUAGE } from './content/language.ts';
import { idOfText } from './content/reading/places.ts';
import { pathOf, sources } from './content/reading/sources.ts';

/** The texts in MDX, which Astro renders. All else, their front matter too, is read by src/content/reading/. */
const texts = (name: 'chapters' | 'pages') =>
  defineCollection({
    loader: glob({
      base: pathOf(name, LANGUAGE),
      pattern: '*.mdx',
      generateId: ({ entry }) => idOfText(entry.replace(/\.mdx$/, '')),
    }),
    schema: sources[name].schema,
  });

export const collections = { chapters: texts('chapters'), pages: texts('pages') };

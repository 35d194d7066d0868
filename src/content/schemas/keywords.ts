import { z } from 'zod';
import { id, text } from './primitives.ts';

/** Under the id of an entry, the words it is to be found by. */
const words = z.record(id, z.array(text).min(1, 'has no words: add one or remove the entry')).default({});

/**
 * content/LANG/keywords.yaml: words that a reader types for something whose text puts it otherwise. Words that mean the same
 * everywhere stand in thesaurus.yaml.
 */
export const keywords = z.strictObject({
  /** Chapters and other pages, by the name of the page. */
  pages: words,
  /** Sections, by the id of the heading: assets-backup. */
  headings: words,
  /** Items of checklists. */
  items: words,
  /** Incidents, by their id: what holds one of these words is answered by its card first. */
  incidents: words,
  windows: words,
  sheets: words,
  questions: words,
});

export type Keywords = z.infer<typeof keywords>;

import { z } from 'zod';
import { refersTo, type Target } from './names.ts';
import { distinct, text } from './primitives.ts';

/** Under what is named, the words it is to be found by. */
function wordsOf(target: Target) {
  return z
    .record(refersTo(target), distinct(z.array(text).min(1, 'has no words: add one or remove the entry')))
    .default({});
}

/**
 * content/LANG/keywords.yaml: words that a reader types for something whose text puts it otherwise. Words that mean the same
 * everywhere stand in thesaurus.yaml.
 */
export const keywords = z.strictObject({
  /** Chapters and other pages, by the name of the page. */
  pages: wordsOf('siteAddresses'),
  /** Sections, by the id of the heading: assets-backup. */
  headings: wordsOf('headings'),
  /** Items of checklists. */
  items: wordsOf('items'),
  /** Incidents, by their id: what holds one of these words is answered by its card first. */
  incidents: wordsOf('incidents'),
  windows: wordsOf('contacts'),
  sheets: wordsOf('sheets'),
  questions: wordsOf('quiz'),
});

export type Keywords = z.infer<typeof keywords>;

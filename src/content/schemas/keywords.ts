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
  pages: wordsOf('siteAddresses').describe('Chapters and other pages, by the name of the page.'),
  headings: wordsOf('headings').describe('Sections, by the id of the heading: assets-backup.'),
  items: wordsOf('items').describe('Items of checklists.'),
  incidents: wordsOf('incidents').describe(
    'Incidents, by their id: what holds one of these words is answered by its card first.',
  ),
  windows: wordsOf('contacts').describe('Windows, by their id.'),
  sheets: wordsOf('sheets').describe('Sheets, by their id.'),
  questions: wordsOf('quiz').describe('Questions, by their id.'),
});

export type Keywords = z.infer<typeof keywords>;

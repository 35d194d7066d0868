import checklist from '../answers/checklist/checklist.css?url';
import editionFacts from './styles/edition-facts.css?url';
import figure from './styles/figure.css?url';
import firstSteps from './styles/first-steps.css?url';
import notes from './styles/notes.css?url';
import topics from './styles/topics.css?url';
import windows from './styles/windows.css?url';

/** The styles of what an author writes (src/author-components.ts), and of the works named behind a text. */
const STYLES: Readonly<Partial<Record<string, string>>> = {
  Answers: notes,
  Callout: notes,
  Checklist: checklist,
  EditionFacts: editionFacts,
  Figure: figure,
  FirstSteps: firstSteps,
  ThenNow: notes,
  Topic: topics,
  Window: windows,
  Windows: windows,
  Works: notes,
};

/** What the style of a kind of pages (styles/) has of them, since nearly all of its texts have it. */
const OWN: Readonly<Record<'answers' | 'chapter' | 'contacts' | 'text' | 'topic', readonly string[]>> = {
  answers: [notes],
  chapter: [topics],
  contacts: [firstSteps, notes, windows],
  text: [],
  topic: [checklist, figure, notes],
};

/**
 * The styles that a text needs beside those of its page's kind.
 * @param components what stands in it, by name.
 * @param works whether published works are named behind it.
 */
export function stylesOf(kind: keyof typeof OWN, components: ReadonlySet<string>, works = false): string[] {
  const needed = [...components, ...(works ? ['Works'] : [])].flatMap((name) => STYLES[name] ?? []);
  return [...new Set(needed)].filter((style) => !OWN[kind].includes(style));
}

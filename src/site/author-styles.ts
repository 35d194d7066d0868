import checklist from '../answers/checklist/checklist.css?url';
import boxes from './styles/boxes.css?url';
import editionFacts from './styles/edition-facts.css?url';
import figure from './styles/figure.css?url';
import notes from './styles/notes.css?url';
import reference from './styles/reference.css?url';
import topics from './styles/topics.css?url';
import windows from './styles/windows.css?url';

/** The styles of what an author writes (src/author-components.ts), so that a page loads those of its own text alone. */
const STYLES: Readonly<Partial<Record<string, string | readonly string[]>>> = {
  Answers: [reference, notes],
  Callout: notes,
  Checklist: checklist,
  EditionFacts: editionFacts,
  Figure: figure,
  FirstSteps: boxes,
  ThenNow: notes,
  Topic: topics,
  Window: [windows, boxes, notes],
  Windows: [windows, boxes, notes],
};

/**
 * The styles that a text needs.
 * @param components what stands in it, by name.
 * @param works whether published works are named behind it.
 */
export function stylesOf(components: ReadonlySet<string>, works: boolean): string[] {
  const needed = [...components].flatMap((name) => STYLES[name] ?? []);
  return [...new Set([...needed, ...(works ? [reference, notes] : [])])];
}

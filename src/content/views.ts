import { getEntry, render } from 'astro:content';
import read from 'virtual:content';
import type { Content } from './reading/content.ts';
import { viewsOf } from './reading/views.ts';

export type { ChapterView, QuestionView, ReferenceView, WindowView } from './reading/views.ts';

const content = read as Content;

/** The content that is built, as pages and components ask for it. */
export const {
  whole,
  entryOf,
  chapters,
  chaptersOf,
  topicNumberOf,
  topicLabel,
  pointsOf,
  questions,
  windows,
  windowsOf,
  referenceOf,
  handbookPlaces,
  changesSincePrinted,
  checklistViews,
  checklistsBySource,
  planStages,
  factsChecked,
  editionOnPaper,
  editionLine,
  unofficialSentence,
} = viewsOf(content);

/** The company whose copy this is; undefined in the public edition. */
export const organization = content.organization;

/** The language of the site's texts and pages. */
export const LANGUAGE = content.language;

/**
 * A chapter or page with its text as a component, its headings and the names of the components in it: the one thing that is
 * read by Astro, which knows MDX.
 * @throws where there is none; the content check says so sooner and better.
 */
export async function textOf(source: 'chapters' | 'pages', id: string) {
  const [entry, text] = [await getEntry(source, id), content[source].find((text) => text.id === id)];
  if (!entry || !text) throw new Error(`content has no ${source} with the id "${id}"`);
  const components = new Set([...(entry.body ?? '').matchAll(/<([A-Z]\w+)/g)].map(([, name = '']) => name));
  return { ...(await render(entry)), data: text.data, components };
}

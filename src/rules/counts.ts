import type { ChapterKind, Part } from '../content/schemas/chapter.ts';
import type { Question } from '../content/schemas/question.ts';
import { chaptersOnSheet, countedItems, groupsOnSheet, type Groups, type SheetOfChapters } from './supplements.ts';

/**
 * What is counted, so that no text of content/ holds a number that goes wrong when something is added: a text says
 * 全{items}項目. Supplements are not counted among what the leaflet has.
 */
export const COUNTS = [
  /** Items to tick: of the chapter or the sheet that the text is about, else all of the leaflet. */
  'items',
  /** Checklists: on the sheet that the text is about, else all. */
  'checklists',
  /** Topics: in an overview those of its part, else all. */
  'topics',
  'questions',
  /** Questions with options to choose from, and those to answer with yes or no. */
  'choices',
  'statements',
  'firstSteps',
] as const;

export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

interface Chapter {
  readonly id: string;
  readonly kind: ChapterKind;
  readonly part: Part;
  readonly inLeaflet: boolean;
}

/** What is counted. */
export interface Countable {
  readonly chapters: readonly Chapter[];
  readonly checklists: Readonly<Partial<Record<string, { readonly groups: Groups }>>>;
  readonly questions: readonly Pick<Question, 'kind'>[];
  readonly firstSteps: readonly unknown[];
}

/** The counts for a text about the whole. */
export function countsOf(content: Countable): Counts {
  const leaflet = content.chapters.filter(({ inLeaflet }) => inLeaflet);
  const statements = content.questions.filter(({ kind }) => kind === 'true-false').length;
  return {
    ...itemsAndLists(leaflet.map((chapter) => countedItems(chapter, groupsIn(content, chapter.id)).length)),
    topics: topicsIn(leaflet),
    questions: content.questions.length,
    choices: content.questions.length - statements,
    statements,
    firstSteps: content.firstSteps.length,
  };
}

/** The counts for the texts of a chapter and its checklist. */
export function countsInChapter(content: Countable, id: string): Counts {
  const all = countsOf(content);
  const chapter = content.chapters.find((entry) => entry.id === id);
  if (!chapter) return all;
  const items = countedItems(chapter, groupsIn(content, id)).length;
  if (items > 0) return { ...all, items };
  if (chapter.kind !== 'overview') return all;
  return {
    ...all,
    topics: topicsIn(content.chapters.filter(({ part, inLeaflet }) => inLeaflet && part === chapter.part)),
  };
}

/** The counts for what is said of a sheet, and how many leaves of paper it takes on both sides. */
export function countsOnSheet(
  content: Countable,
  sheet: SheetOfChapters & { readonly pages: number | { readonly most: number } },
): Counts & { leaves: number } {
  const chapters = chaptersOnSheet(sheet, content.chapters, (id) => groupsIn(content, id));
  const counts = chapters.map(
    (chapter) => groupsOnSheet(sheet, chapter, groupsIn(content, chapter.id)).flatMap(({ items }) => items).length,
  );
  const pages = typeof sheet.pages === 'number' ? sheet.pages : sheet.pages.most;
  return { ...countsOf(content), ...itemsAndLists(counts), leaves: Math.ceil(pages / 2) };
}

/** A text, or a value that holds texts, with its {counts} written in. Other {places} stay for who fills them. */
export function withCounts<T>(value: T, counts: Counts): T {
  if (typeof value === 'string') {
    return value.replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(counts, name) ? String(counts[name as keyof Counts]) : place,
    ) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => withCounts(item, counts)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withCounts(item as unknown, counts)]),
  ) as T;
}

function itemsAndLists(counts: readonly number[]): Pick<Counts, 'items' | 'checklists'> {
  return {
    items: counts.reduce((sum, count) => sum + count, 0),
    checklists: counts.filter((count) => count > 0).length,
  };
}

function topicsIn(chapters: readonly Chapter[]): number {
  return chapters.filter(({ kind }) => kind === 'topic').length;
}

function groupsIn({ checklists }: Countable, id: string): Groups {
  return checklists[id]?.groups ?? [];
}

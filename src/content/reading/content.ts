import { countsInChapter, countsOf, countsOnSheet, withCounts, type Countable } from '../../rules/counts.ts';
import { numberOf } from './chapter-number.ts';
import type { Entry, TextEntry } from './entry.ts';
import type { ReadContent } from './read-content.ts';
import { sources, type EntryOf, type SourceName, type Sources } from './sources.ts';

/** An MDX file: its front matter and what follows it. */
export interface Text<T> {
  readonly id: string;
  /** Its path from the root of the project. */
  readonly file: string;
  readonly data: T;
  readonly body: string;
}

type Shapes<T> = {
  one: T;
  list: readonly T[];
  mapping: Readonly<Record<string, T>>;
  folder: Readonly<Record<string, T>>;
  texts: readonly Text<T>[];
};
type Shape<Name extends SourceName> =
  Shapes<EntryOf<Name>>[Sources[Name]['kind']] | (Sources[Name] extends { optional: true } ? undefined : never);

/**
 * All of content/ as scripts and tests use it: files that are one thing, lists in their order, the rest by id, chapters
 * in the order of the leaflet.
 */
export type Content = { readonly [Name in SourceName]: Shape<Name> } & { readonly language: string };

/** Puts together what has been read. Faulty entries are left out: the result is whole only where there is no error. */
export function contentOf({ entries, language }: ReadContent): Content {
  const shaped = Object.entries(sources).map(([name, { kind }]) => [name, shapeOf(kind, entries[name as SourceName])]);
  const chapters = textsOf(entries.chapters.toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0)));
  return counted({ ...Object.fromEntries(shaped), chapters, language } as Content);
}

/** The content with the counts in its texts written in; in the bodies of texts src/content/mdx/counts.ts does that. */
function counted(content: Content): Content {
  const countable = countableOf(content);
  const all = countsOf(countable);
  const inChapter = (id: string) => countsInChapter(countable, id);
  return {
    ...(Object.fromEntries(
      Object.entries(content).map(([name, value]) => [name, withCounts<unknown>(value, all)]),
    ) as unknown as Content),
    chapters: content.chapters.map((text) => ({ ...text, data: withCounts(text.data, inChapter(text.id)) })),
    pages: content.pages.map((text) => ({ ...text, data: withCounts(text.data, all) })),
    checklists: Object.fromEntries(
      Object.entries(content.checklists).map(([id, checklist]) => [id, withCounts(checklist, inChapter(id))]),
    ),
    sheets: content.sheets.map((sheet) => withCounts(sheet, countsOnSheet(countable, sheet))),
  };
}

/** What the counts in texts are reckoned from. */
export function countableOf({ chapters, checklists, quiz, firstSteps }: Content): Countable {
  return {
    chapters: chapters.map(({ id, data }) => ({ ...data, id })),
    checklists,
    questions: Object.values(quiz),
    firstSteps,
  };
}

function shapeOf(kind: keyof Shapes<unknown>, entries: readonly Entry<unknown>[]): unknown {
  const valid = entries.filter(({ value }) => value !== undefined);
  switch (kind) {
    case 'one':
      return valid[0]?.value;
    case 'list':
      return valid.map(({ value }) => value);
    case 'mapping':
    case 'folder':
      return Object.fromEntries(valid.map(({ id, value }) => [id, value]));
    case 'texts':
      return textsOf(valid.filter(isText));
  }
}

function isText(entry: Entry<unknown>): entry is TextEntry<unknown> {
  return 'body' in entry;
}

function textsOf<T>(entries: readonly TextEntry<T>[]): Text<T>[] {
  return entries.flatMap(({ id, file, value, body }) =>
    value === undefined ? [] : [{ id, file: file.path, data: value, body: body.trimStart() }],
  );
}

import { part as partSchema, type Chapter } from '../schemas/chapter.ts';
import { numberOf } from '../reading/chapter-number.ts';
import type { TextEntry } from '../reading/entry.ts';
import { NO_OUTLINE } from '../reading/outline.ts';
import type { Problem } from '../reading/problem.ts';
import type { Check } from './check.ts';
import { RESERVED_NAMES } from './made-pages.ts';

type ChapterEntry = TextEntry<Chapter>;

/** Chapter files are named NN-ID; the ids are unique and no addresses of other pages. */
export const chapterNames: Check = ({ entries }) => {
  const owners = new Map(entries.pages.map(({ id, file }) => [id, file.path]));
  return entries.chapters.flatMap((entry) => {
    const { id, file } = entry;
    const owner = owners.get(id);
    owners.set(id, owner ?? file.path);
    if (numberOf(entry) === undefined)
      return [problem(entry, 'is not named NN-ID.mdx: rename it, as in 03-assets.mdx')];
    if (RESERVED_NAMES.includes(id))
      return [problem(entry, `has the id "${id}", which is the address of another page of the site: choose another`)];
    return owner ? [problem(entry, `has the id "${id}", as has ${owner}: give each its own`)] : [];
  });
};

/** Each chapter has a number of its own. */
export const chapterNumbers: Check = ({ entries }) =>
  [...Map.groupBy(inOrder(entries.chapters), numberOf).values()].flatMap(([first, ...others]) =>
    others.map((entry) =>
      problem(entry, `has the number of ${first?.file.path}: give each its own, as in 035-ID.mdx between 03 and 04`),
    ),
  );

/** Parts follow each other whole, in the order of the leaflet. */
export const partsInOrder: Check = ({ entries }) => {
  const order = partSchema.options;
  const chapters = inOrder(entries.chapters).filter(({ draft }) => draft.part !== undefined);
  return chapters.flatMap((entry, index) => {
    const before = chapters[index - 1];
    const [part, partBefore] = [entry.draft.part, before?.draft.part];
    if (!before || !part || !partBefore || order.indexOf(part) >= order.indexOf(partBefore)) return [];
    const mend = `the parts are ${order.join(', ')}, each in one piece: renumber the files or correct the part`;
    return [
      problem(
        entry,
        `is out of order: its part ${part} comes after ${partBefore} (${before.file.path}); ${mend}`,
        'part',
      ),
    ];
  });
};

/** An overview is the first chapter of its part. */
export const overviewsFirst: Check = ({ entries }) =>
  [...Map.groupBy(inOrder(entries.chapters), ({ draft }) => draft.part)].flatMap(([part, [first, ...others]]) =>
    others
      .filter(({ draft }) => part !== undefined && draft.kind === 'overview')
      .map((entry) =>
        problem(
          entry,
          `is out of order: an overview comes first in its part, but ${first?.file.path} stands before it`,
          'kind',
        ),
      ),
  );

/** An overview names the topics of its part, in the order of their files. */
export const overviewsNameTopics: Check = ({ entries }) =>
  entries.chapters
    .filter(({ draft, outline }) => draft.kind === 'overview' && outline !== NO_OUTLINE)
    .flatMap((overview) => {
      const topics = inOrder(entries.chapters)
        .filter(({ draft }) => draft.kind === 'topic' && draft.part === overview.draft.part)
        .map(({ id }) => id);
      const named = overview.outline.components.filter(({ name }) => name === 'Topic');
      const names = named.flatMap(({ attributes }) => attributes.get('id') ?? []).filter((id) => topics.includes(id));
      const lacking = topics.filter((id) => !names.includes(id));
      if (lacking.length > 0) {
        const blocks = lacking.map((id) => `<Topic id="${id}">`).join(', ');
        return [problem(overview, `lacks ${blocks}: add it with its points, in the order of the files`)];
      }
      const place = names.findIndex((id, index) => id !== topics[index]);
      const { file } = overview;
      const message = `has its topics out of order: write them as ${topics.join(', ')}, each once`;
      return place < 0 ? [] : [{ file: file.path, line: named[place]?.line, message }];
    });

function inOrder(chapters: readonly ChapterEntry[]): ChapterEntry[] {
  return chapters
    .filter((entry) => numberOf(entry) !== undefined)
    .sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
}

function problem({ file }: ChapterEntry, message: string, field?: keyof Chapter): Problem {
  return { file: file.path, line: field && file.lineOf([field]), message };
}

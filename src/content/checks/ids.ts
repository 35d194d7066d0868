import { id as idSchema } from '../schemas/primitives.ts';
import { problemAt, type ContentFile } from '../reading/entry.ts';
import { valuesIn, type Path } from '../reading/path.ts';
import type { Problem } from '../reading/problem.ts';
import type { Check } from './check.ts';

interface IdPlace {
  readonly id: string;
  readonly file: ContentFile;
  readonly path: Path;
}

/** Ids are unique within their list: windows, panels of a figure, options of a question. */
export const idsWithinLists: Check = ({ entries }) => {
  const files = new Set(Object.values(entries).flatMap((list) => list.map(({ file }) => file)));
  return [...files].flatMap((file) =>
    [...valuesIn(file.data)].flatMap(({ value, path }) => doubled(idsIn(value, file, path))),
  );
};

/** Items share one set of ids over all checklists: readers' answers are kept under them. */
export const idsOfItems: Check = ({ entries }) =>
  doubled(
    entries.checklists.flatMap(({ file, draft }) =>
      (draft.groups ?? []).flatMap((group, index) => idsIn(group?.items, file, ['groups', index, 'items'])),
    ),
  );

/** What is named by a file or a key is named by an id. Chapters have a rule of their own. */
export const idsAsNames: Check = ({ entries }) => [
  ...[...entries.contactWords, ...entries.referenceWords].flatMap((entry) =>
    noId(entry.id, (fault) => problemAt(entry, [], fault)),
  ),
  ...[...entries.checklists, ...entries.quiz, ...entries.figures, ...entries.pages].flatMap(({ id, file }) =>
    noId(id, (fault) => ({ file: file.path, message: `has a name that ${fault}` })),
  ),
];

function idsIn(list: unknown, file: ContentFile, path: Path): IdPlace[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    return typeof id === 'string' ? [{ id, file, path: [...path, index, 'id'] }] : [];
  });
}

function doubled(places: readonly IdPlace[]): Problem[] {
  return [...Map.groupBy(places, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    others.map(({ id, file, path }) => {
      const where = first ? `${first.file.path}:${first.file.lineOf(first.path) ?? 1}` : '';
      return problemAt({ file, path: [] }, path, `"${id}" stands in ${where} already: give each its own id`);
    }),
  );
}

function noId(id: string, problem: (fault: string) => Problem): Problem[] {
  const issue = idSchema.safeParse(id).error?.issues[0];
  return issue ? [problem(issue.message)] : [];
}

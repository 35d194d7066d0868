import { problemAt, type Entry } from '../entry.ts';
import { nameFault } from '../names.ts';
import type { Path } from '../path.ts';
import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import type { SourceName } from '../sources.ts';
import type { Check } from './check.ts';

/** The places in the handbook and the published works that chapters and questions name exist. */
export const namedEntriesExist: Check = (content) => [
  ...content.entries.chapters.flatMap((entry) => [
    ...(entry.draft.handbook ?? []).flatMap((id, index) => named(content, entry, ['handbook', index], 'handbook', id)),
    ...(entry.draft.references ?? []).flatMap((id, index) =>
      named(content, entry, ['references', index], 'references', id),
    ),
  ]),
  ...content.entries.quiz.flatMap((entry) => named(content, entry, ['reference'], 'references', entry.draft.reference)),
];

/** A checklist belongs to a chapter and bears its id. */
export const checklistsBelongToChapters: Check = (content) =>
  content.entries.checklists.flatMap(({ id, file }) => {
    const fault = nameFault(content, 'chapters', id);
    return fault ? [{ file: file.path, message: `is named "${id}", which ${fault}` }] : [];
  });

function named(
  content: ReadContent,
  entry: Entry<unknown>,
  field: Path,
  source: SourceName,
  id: string | undefined,
): Problem[] {
  const fault = id === undefined ? undefined : nameFault(content, source, id);
  return fault ? [problemAt(entry, field, `"${id}" ${fault}`)] : [];
}

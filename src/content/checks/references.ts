import { nameFault, unnamed } from './names.ts';
import type { Check } from './check.ts';

/** The places in the handbook and the published works that chapters and questions name exist. */
export const namedEntriesExist: Check = (content) => [
  ...content.entries.chapters.flatMap((entry) => [
    ...(entry.draft.handbook ?? []).flatMap((id, index) =>
      unnamed(content, entry, ['handbook', index], 'handbook', id),
    ),
    ...(entry.draft.references ?? []).flatMap((id, index) =>
      unnamed(content, entry, ['references', index], 'references', id),
    ),
  ]),
  ...content.entries.quiz.flatMap((entry) =>
    unnamed(content, entry, ['reference'], 'references', entry.draft.reference),
  ),
];

/** A checklist belongs to a chapter and bears its id. */
export const checklistsBelongToChapters: Check = (content) =>
  content.entries.checklists.flatMap(({ id, file }) => {
    const fault = nameFault(content, 'chapters', id);
    return fault ? [{ file: file.path, message: `is named "${id}", which ${fault}` }] : [];
  });

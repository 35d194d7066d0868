import { groupsOnSheet, type SheetOfChapters } from '../../rules/supplements.ts';
import { contentOf } from '../reading/content.ts';
import { problemAt } from '../reading/entry.ts';
import { viewsOf } from '../reading/views.ts';
import type { Check } from './check.ts';

/** What is added to the leaflet is a topic, and its checklist gives no score: that is the leaflet's. */
export const supplementsAreTopics: Check = ({ entries }) =>
  entries.chapters.flatMap((chapter) => {
    const { inLeaflet, kind } = chapter.draft;
    if (inLeaflet !== false) return [];
    const scored = entries.checklists.filter(({ id, draft }) => id === chapter.id && draft.score !== undefined);
    return [
      ...(kind === undefined || kind === 'topic'
        ? []
        : [problemAt(chapter, ['inLeaflet'], `is false, but the kind is ${kind}: only a topic can be added`)]),
      ...scored.map((checklist) =>
        problemAt(checklist, ['score'], `belongs to a chapter that is not the leaflet's: remove it`),
      ),
    ];
  });

/** What was added to tick stands on a handout; who has only paper would not meet it otherwise. */
export const supplementsArePrinted: Check = (read, { today }) => {
  const content = contentOf(read);
  const { chaptersOf, checklistsBySource } = viewsOf(content, today);
  const printed = new Set(
    content.sheets
      .filter(({ layout }) => layout === 'handout')
      .flatMap((sheet: SheetOfChapters) =>
        chaptersOf(sheet).flatMap((chapter) =>
          groupsOnSheet(sheet, chapter, content.checklists[chapter.id]?.groups ?? []).flatMap(({ items }) =>
            items.map(({ id }) => id),
          ),
        ),
      ),
  );
  const added = checklistsBySource().added.flatMap(({ items }) => items.map(({ id }) => id));
  const lacking = added.filter((id) => !printed.has(id));
  if (lacking.length === 0) return [];
  const message = `has no handout with ${lacking.join(', ')}: add one with supplements: true, or with the chapter`;
  return [{ file: read.pathOf('sheets'), message }];
};

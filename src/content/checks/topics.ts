import { problemAt } from '../reading/entry.ts';
import type { Check } from './check.ts';

/** A topic has one short name: its checklist bears that of its chapter, and so does a handout of it alone. */
export const topicsHaveOneName: Check = ({ entries }) => {
  const names = new Map(entries.chapters.map(({ id, draft }) => [id, draft.short]));
  const checklists = entries.checklists.flatMap((entry) => {
    const name = names.get(entry.id);
    const { title } = entry.draft;
    if (name === undefined || title === undefined || title === name) return [];
    return [problemAt(entry, ['title'], `"${title}" is not the name of its chapter: write "${name}" in both`)];
  });
  const handouts = entries.sheets.flatMap((entry) => {
    const { layout, title, chapters } = entry.draft as { layout?: string; title?: string; chapters?: string[] };
    const name = chapters?.length === 1 ? names.get(chapters[0] ?? '') : undefined;
    if (layout !== 'handout' || name === undefined || title === undefined || title.includes(name)) return [];
    return [problemAt(entry, ['title'], `"${title}" lacks the name of its chapter: write "${name}" in it`)];
  });
  return [...checklists, ...handouts];
};

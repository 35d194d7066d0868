import { unnamed } from './names.ts';
import type { SourceName } from '../reading/sources.ts';
import type { Check } from './check.ts';

/** The lists of a sheet that name entries, and where those stand. */
const LISTS: readonly [field: string, source: SourceName][] = [
  ['chapters', 'chapters'],
  ['figures', 'figures'],
  ['windows', 'contacts'],
];
/** The single fields that do. */
const NAMES: readonly [field: string, source: SourceName][] = [
  ['of', 'sheets'],
  ['role', 'roles'],
];

/** What a sheet names exists: chapters, figures, windows, the sheet it is made of. */
export const sheetsName: Check = (content) =>
  content.entries.sheets.flatMap((entry) => {
    const draft = entry.draft as Readonly<Record<string, unknown>>;
    return [
      ...LISTS.flatMap(([field, source]) =>
        textsIn(draft[field]).flatMap((id, index) => unnamed(content, entry, [field, index], source, id)),
      ),
      ...NAMES.flatMap(([field, source]) =>
        textsIn([draft[field]]).flatMap((id) => unnamed(content, entry, [field], source, id)),
      ),
    ];
  });

/** A handout is made of a checklist: only a chapter that has one can stand on it. */
export const handoutsHaveChecklists: Check = (content) =>
  content.entries.sheets.flatMap((entry) => {
    const { layout, chapters } = entry.draft as { layout?: unknown; chapters?: unknown };
    if (layout !== 'handout') return [];
    return textsIn(chapters).flatMap((id, index) => unnamed(content, entry, ['chapters', index], 'checklists', id));
  });

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((value): value is string => typeof value === 'string') : [];
}

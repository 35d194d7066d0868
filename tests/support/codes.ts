import { chapters as allChapters, windows, windowsNamed, works } from './expected.ts';
import { SITE_URL } from './built.ts';
import { sheets, type SheetEntry } from './sheets.ts';

const CARDS_ON_A_SHEET = 10;
const allWindows = Object.values(windows).flatMap(({ url }) => url ?? []);
/** The chapters with something that this edition added to tick. */
const withAdded = allChapters.filter(({ items }) => items.some(({ added }) => added)).map(({ id }) => id);
const allIds = allChapters.filter(({ inLeaflet }) => inLeaflet).map(({ id }) => id);

/** What beside the windows its entry names a sheet leads to, by layout; a layout that is not here leads to no more. */
const byLayout: Readonly<Record<string, (sheet: SheetEntry) => string[]>> = {
  leaflet: ({ chapters = allIds }) => [
    SITE_URL,
    ...worksOf(chapters),
    ...(chapters.includes('contacts') ? allWindows : []),
  ],
  booklet: ({ of }) => addressesOn(named(of)),
  handout: ({ chapters, supplements }) => worksOf(chapters ?? (supplements ? withAdded : allIds)),
  'quiz-answers': () => worksOf(['answers']),
  contacts: () => allWindows,
};

/** The addresses that the codes of a sheet must lead to, a code at a time, in no order. */
export function addressesOn(sheet: SheetEntry): string[] {
  const addresses = [
    ...windowsNamed(sheet.windows).flatMap(({ url }) => url ?? []),
    ...(byLayout[sheet.layout]?.(sheet) ?? []),
  ];
  return sheet.layout === 'contact-cards' ? Array(CARDS_ON_A_SHEET).fill(addresses).flat() : addresses;
}

/** A work with a newer edition shows the code of that one. */
function worksOf(chapters: readonly string[]): string[] {
  const ids = chapters.flatMap((id) => allChapters.find((chapter) => chapter.id === id)?.references ?? []);
  return ids.map((id) => works[id]?.newer ?? works[id]?.url ?? `no work "${id}"`);
}

function named(id: string | undefined): SheetEntry {
  const sheet = sheets.find((entry) => entry.id === id);
  if (!sheet) throw new Error(`content/ja/sheets.yaml has no sheet "${id}"`);
  return sheet;
}

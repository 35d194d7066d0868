import { facts } from '../site/facts.ts';
import { SITE_URL } from '../support/built.ts';
import { sheets, type SheetEntry } from './sheets.ts';

const CARDS_ON_A_SHEET = 10;
const allChapters = facts.chapters.map(({ id }) => id);

/** What beside the windows its entry names a sheet leads to, by layout; a layout that is not here leads to no more. */
const byLayout: Readonly<Record<string, (sheet: SheetEntry) => string[]>> = {
  leaflet: ({ chapters = allChapters }) => [
    SITE_URL,
    ...worksOf(chapters),
    ...(chapters.includes('contacts') ? windowsOf(Object.keys(facts.windows)) : []),
  ],
  booklet: ({ of }) => addressesOn(named(of)),
  handout: ({ chapters = allChapters }) => worksOf(chapters),
  'quiz-answers': () => worksOf(['answers']),
  contacts: () => windowsOf(Object.keys(facts.windows)),
};

/** The addresses that the codes of a sheet must lead to, a code at a time, in no order. */
export function addressesOn(sheet: SheetEntry): string[] {
  const addresses = [...windowsOf(sheet.windows ?? []), ...(byLayout[sheet.layout]?.(sheet) ?? [])];
  return sheet.layout === 'contact-cards' ? Array(CARDS_ON_A_SHEET).fill(addresses).flat() : addresses;
}

function windowsOf(ids: readonly string[]): string[] {
  return ids.map((id) => facts.windows[id]?.url ?? `no window "${id}" in tests/facts.yaml`);
}

/** A work with a newer edition shows the code of that one. */
function worksOf(chapters: readonly string[]): string[] {
  const ids = chapters.flatMap((id) => facts.chapters.find((chapter) => chapter.id === id)?.references ?? []);
  return ids.map(
    (id) => facts.references[id]?.newer ?? facts.references[id]?.url ?? `no work "${id}" in tests/facts.yaml`,
  );
}

function named(id: string | undefined): SheetEntry {
  const sheet = sheets.find((entry) => entry.id === id);
  if (!sheet) throw new Error(`content/ja/sheets.yaml has no sheet "${id}"`);
  return sheet;
}

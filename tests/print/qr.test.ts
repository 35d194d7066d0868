import { describe, expect, it } from 'vitest';
import { facts } from '../site/facts.ts';
import { SITE_URL } from '../support/built.ts';
import { readPdf } from '../support/pdf.ts';
import { decodeQrCodes } from '../support/qr.ts';
import { sheetBytes } from './sheets.ts';

const windows = Object.values(facts.windows).map(({ url }) => url);
// A work with a newer edition shows the code of that one.
const works = Object.values(facts.references).map(({ url, newer }) => newer ?? url);

const worksOfAnswers = [...new Set(facts.quiz.flatMap(({ reference }) => reference ?? []))].map(
  (id) => facts.references[id],
);
const urlOf = (...ids: string[]) => ids.map((id) => facts.windows[id]?.url ?? id);

/** What each sheet's codes must lead to, a code at a time. */
const expected: Record<string, string[]> = {
  leaflet: [SITE_URL, ...windows, ...works],
  contacts: windows,
  'quiz-answers': worksOfAnswers.map((work) => work?.newer ?? work?.url ?? ''),
  'contacts-a3': windows,
  'contact-cards': Array.from({ length: 10 }, () => urlOf('ipa-business', 'police', 'ipa-jcrat')).flat(),
  'first-response': urlOf('ipa-business', 'police', 'ppc'),
};
/** The codes of cards are too small for the poorest camera. */
const lowest = (id: string) => (id === 'contact-cards' ? 150 : 100);

describe.each(Object.entries(expected))('the QR codes of %s', (id, addresses) => {
  it.each([lowest(id), 300])('lead to their addresses, read at %i dpi by two readers', async (dpi) => {
    const { pages } = await readPdf(sheetBytes(id));
    const found: Record<string, string[]> = { qr: [], zxing: [] };
    for (const { number } of pages) {
      for (const { reader, texts } of await decodeQrCodes(sheetBytes(id), number, dpi)) found[reader]?.push(...texts);
    }
    for (const texts of Object.values(found)) expect(texts.toSorted()).toEqual(addresses.toSorted());
  });
});

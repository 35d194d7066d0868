import { describe, expect, it } from 'vitest';
import { errorsOf, swap } from '../../support/content-fixture.ts';

const keywords = 'content/ja/keywords.yaml';
/** Keywords of every kind of entry. */
const WORDS = `pages:
  assets: [棚卸し]
headings:
  assets-checklist: [点検]
items:
  know-data: [機密]
windows:
  police: [通報]
sheets:
  leaflet: [冊子]
questions:
  reuse: [流用]
`;
const changed = (from: string, to: string) => ({ [keywords]: swap(from, to)(WORDS) });
const thesaurus = 'content/ja/thesaurus.yaml';

it('keywords of every kind of entry are right', async () => {
  expect(await errorsOf({ [keywords]: WORDS })).toEqual([]);
});

describe('keywords are reported where', () => {
  it.each([
    ['pages', 'assets: [棚卸し]', 'asets: [棚卸し]', 'pages.asets', '2', 'page of the site: did you mean "assets"?'],
    [
      'headings',
      'assets-checklist',
      'assets-cheklist',
      'headings.assets-cheklist',
      '4',
      'heading of a text: did you mean "assets-checklist"?',
    ],
    ['items', 'know-data', 'know-date', 'items.know-date', '6', 'item of a checklist: did you mean "know-data"?'],
    ['windows', 'police', 'polise', 'windows.polise', '8', 'entry of content/contacts.yaml: did you mean "police"?'],
    ['sheets', 'leaflet', 'leafet', 'sheets.leafet', '10', 'entry of content/ja/sheets.yaml: did you mean "leaflet"?'],
    ['questions', 'reuse', 'reused', 'questions.reused', '12', 'file of content/ja/quiz: did you mean "reuse"?'],
  ])('%s are named that the site does not have', async (_, right, wrong, field, line, mend) => {
    expect(await errorsOf(changed(right, wrong))).toEqual([`${keywords}:${line}: ${field} names no ${mend}`]);
  });

  it('a word stands twice with an entry', async () => {
    expect(await errorsOf(changed('[棚卸し]', '[棚卸し, 資産, 棚卸し]'))).toEqual([
      `${keywords}:2: pages.assets.3 "棚卸し" stands there already: name it once`,
    ]);
  });

  it('an entry has no words', async () => {
    expect(await errorsOf(changed('[通報]', '[]'))).toEqual([
      `${keywords}:8: windows.police has no words: add one or remove the entry`,
    ]);
  });
});

describe('the thesaurus is reported where', () => {
  it('a word stands twice in a group', async () => {
    expect(await errorsOf({ [thesaurus]: swap('二段階認証]', '二段階認証, 多要素認証]') })).toEqual([
      `${thesaurus}:2: synonyms.1.3 "多要素認証" stands there already: name it once`,
    ]);
  });

  it('a word stands for nothing but itself', async () => {
    expect(await errorsOf({ [thesaurus]: swap('[多要素認証, 二段階認証]', '[多要素認証]') })).toEqual([
      `${thesaurus}:2: synonyms.1 has fewer than two words: add one or remove the group`,
    ]);
  });
});

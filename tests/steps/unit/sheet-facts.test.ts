import { describe, expect, it } from 'vitest';
import { editPage } from '../../../scripts/steps/html/page.ts';
import { sheetFacts, type SheetFacts } from '../../../scripts/steps/html/sheet-facts.ts';

const facts: SheetFacts = {
  sheets: [{ id: 'a', pages: 33, bytes: 608_000 }],
  zip: { name: 'all.zip', bytes: 2_345_678 },
  pictures: [{ id: 'a', width: 400, height: 283 }],
};

const filled = (html: string) => editPage(html, 'sheets.html', [sheetFacts(facts)]);

describe('the facts of a sheet', () => {
  it('are written where the page leaves room', () => {
    const html = '<p><b data-sheet="a" data-field="pages">—</b>枚<b data-sheet="a" data-field="size">—</b></p>';
    expect(filled(html)).toBe(
      '<p><b data-sheet="a" data-field="pages">33</b>枚<b data-sheet="a" data-field="size">608 kB</b></p>',
    );
  });

  it('tell the size of the archive', () => {
    const html = '<b data-sheet="all.zip" data-field="size">—</b>';
    expect(filled(html)).toBe(html.replace('—', '2.3 MB'));
  });

  it('give a picture its own width and height', () => {
    const html = '<img src="a.webp" width="283" height="400" alt="x" data-sheet="a" data-field="picture">';
    expect(filled(html)).toBe(html.replace('width="283" height="400"', 'width="400" height="283"'));
  });

  it.each([
    ['a sheet that was not printed', '<b data-sheet="b" data-field="pages">—</b>', 'the pages of "b"'],
    ['pages of the archive', '<b data-sheet="all.zip" data-field="pages">—</b>', 'the pages of "all.zip"'],
    ['a picture without a size to change', '<img src="a.webp" data-sheet="a" data-field="picture">', 'picture of "a"'],
  ])('are refused for %s', (_, html, message) => {
    expect(() => filled(html)).toThrow(message);
  });
});

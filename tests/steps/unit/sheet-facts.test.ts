import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillSheetFacts, type SheetFacts } from '../../../scripts/steps/sheet-facts.ts';

let root: string;
let page: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  page = join(root, 'sheets.html');
});
afterEach(() => rmSync(root, { recursive: true }));

const facts: SheetFacts = {
  sheets: [{ id: 'a', pages: 33, bytes: 608_000 }],
  zip: { name: 'all.zip', bytes: 2_345_678 },
  pictures: [{ id: 'a', width: 400, height: 283 }],
};

async function filled(html: string): Promise<string> {
  writeFileSync(page, html);
  await fillSheetFacts(page, facts);
  return readFileSync(page, 'utf8');
}

describe('the facts of a sheet', () => {
  it('are written where the page leaves room', async () => {
    const html = '<p><b data-sheet="a" data-field="pages">—</b>枚<b data-sheet="a" data-field="size">—</b></p>';
    expect(await filled(html)).toBe(
      '<p><b data-sheet="a" data-field="pages">33</b>枚<b data-sheet="a" data-field="size">608 kB</b></p>',
    );
  });

  it('tell the size of the archive', async () => {
    const html = '<b data-sheet="all.zip" data-field="size">—</b>';
    expect(await filled(html)).toBe(html.replace('—', '2.3 MB'));
  });

  it('give a picture its own width and height', async () => {
    const html = '<img src="a.webp" width="283" height="400" alt="x" data-sheet="a" data-field="picture">';
    expect(await filled(html)).toBe(html.replace('width="283" height="400"', 'width="400" height="283"'));
  });

  it.each([
    ['a sheet that was not printed', '<b data-sheet="b" data-field="pages">—</b>', 'the pages of "b"'],
    ['pages of the archive', '<b data-sheet="all.zip" data-field="pages">—</b>', 'the pages of "all.zip"'],
    ['a picture without a size to change', '<img src="a.webp" data-sheet="a" data-field="picture">', 'picture of "a"'],
  ])('are refused for %s', async (_, html, message) => {
    await expect(filled(html)).rejects.toThrow(message);
  });
});

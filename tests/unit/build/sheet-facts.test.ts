import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillSheetFacts } from '../../../scripts/build/sheet-facts.ts';

let root: string;
let page: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  page = join(root, 'sheets.html');
});
afterEach(() => rmSync(root, { recursive: true }));

const HTML = '<p><span data-sheet="a" data-field="pages">—</span>枚<span data-sheet="a" data-field="size">—</span></p>';

describe('the facts of a sheet', () => {
  it('are written where the page leaves room', async () => {
    writeFileSync(page, HTML);
    await fillSheetFacts(page, [{ id: 'a', pages: 33, bytes: 608_000 }]);
    expect(readFileSync(page, 'utf8')).toBe(HTML.replace('—', '33').replace('—', '608 kB'));
  });

  it('are refused for a sheet that was not printed', async () => {
    writeFileSync(page, HTML);
    await expect(fillSheetFacts(page, [{ id: 'b', pages: 1, bytes: 1 }])).rejects.toThrow(
      'names the sheet "a", which was not printed',
    );
  });
});

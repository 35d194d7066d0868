import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestText, readManifest, sumsText, type Manifest } from '../../../../scripts/print/set/manifest.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) as [string, string, string, string];
const MANIFEST: Manifest = {
  edition: '2026-11-23',
  bleed: true,
  sheets: [
    { id: 'leaflet', title: '全章', pages: 33, bytes: 603_298, paper: 'A4', sha256: A },
    { id: 'contacts', title: '相談窓口', pages: 1, bytes: 98_012, paper: 'A3', sha256: B },
  ],
  documents: [{ name: 'rules.docx', bytes: 12_000, sha256: D }],
  zip: { name: 'all-sheets.zip', bytes: 702_000, sha256: C },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the manifest of a set', () => {
  it('is read as it was written', async () => {
    writeFileSync(join(folder, 'manifest.json'), manifestText(MANIFEST));
    expect(await readManifest(folder)).toEqual(MANIFEST);
  });

  it.each([
    ['of something else', '{"name":"app","icons":[]}'],
    ['cut off', manifestText(MANIFEST).slice(0, 200)],
    ['of sheets without sums', manifestText(MANIFEST).replaceAll('sha256', 'md5')],
  ])('is none where it is %s', async (_, text) => {
    writeFileSync(join(folder, 'manifest.json'), text);
    expect(await readManifest(folder)).toBeUndefined();
  });

  it('is none where there is no file', async () => {
    expect(await readManifest(folder)).toBeUndefined();
  });

  it('gives the sums of all files, the archive included', () => {
    expect(sumsText(MANIFEST)).toBe(`${A}  leaflet.pdf\n${B}  contacts.pdf\n${D}  rules.docx\n${C}  all-sheets.zip\n`);
  });
});

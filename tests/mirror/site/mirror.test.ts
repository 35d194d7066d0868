import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCopy, type Copy } from '../../../scripts/mirror/copy.ts';
import { checksumOf } from '../../../scripts/steps/edition.ts';
import { isWhole, verifyCopy } from '../../../scripts/mirror/verify.ts';
import { writeMirror } from '../../../scripts/mirror/write.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { checkReferences } from '../../../scripts/steps/html/relocate/check.ts';
import { sha256 } from '../../../scripts/lib/sha256.ts';
import { readSite } from '../../../scripts/lib/site-files.ts';
import { SITE } from '../../support/built.ts';
import { entriesOf, type ArchivedFile } from '../../support/zip.ts';

describe('the archive for an intranet', () => {
  const root = mkdtempSync(join(tmpdir(), 'mirror-'));
  const put = join(root, 'put');
  let copy: Copy;
  let zip: Buffer;
  let entries: ArchivedFile[];
  const named = (name: string) => entries.find((entry) => entry.name === `${copy.folder}/${name}`)?.data;

  const make = async (folder: string) => {
    const content = await loadContent({ root: process.cwd(), today: '9999-12-31' });
    copy = await makeCopy({ root: process.cwd(), site: SITE, content, name: 'leaflet' });
    return readFileSync((await writeMirror(copy, join(root, folder))).path);
  };
  beforeAll(async () => {
    zip = await make('first');
    entries = entriesOf(zip);
    for (const { name, data } of entries) {
      const path = join(put, name.replace(/^[^/]+\//, ''));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, data);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('weighs little more than its sheets, which it holds once as PDFs, and can be made a company’s own', () => {
    const printed = entries
      .filter(({ name }) => /\.(pdf|docx)$/.test(name))
      .reduce((sum, { data }) => sum + data.length, 0);
    expect(zip.length - printed).toBeLessThanOrEqual(1_300_000);
    const sheets = entries.filter(({ name }) => /\.(pdf|docx)$/.test(name)).map(({ data }) => sha256(data));
    expect(sheets).not.toEqual([]);
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(entries.filter(({ name }) => name.endsWith('.zip'))).toEqual([]);
    for (const file of ['setup.html', 'organization.js', 'print/contacts.html'])
      expect(named(file), file).toBeDefined();
  });

  it('gives the same bytes again', async () => {
    expect((await make('second')).equals(zip)).toBe(true);
  });

  it('marks a name as UTF-8 where it is not plain ASCII, as Windows needs it', () => {
    const japanese = entries.filter(({ name }) => !/^[ -~]*$/.test(name));
    expect(japanese.map(({ name }) => name)).toContain(`${copy.folder}/読んでください.txt`);
    expect(japanese.every(({ utf8 }) => utf8)).toBe(true);
  });

  it('leads nowhere that it does not hold, and is whole as it is unpacked', async () => {
    expect(checkReferences(await readSite(put))).toEqual([]);
    expect(isWhole(await verifyCopy(put, copy))).toBe(true);
    expect(isWhole(await verifyCopy(put, undefined))).toBe(true);
  });

  it('has a worker that keeps its pages as they are here', () => {
    const sum = (data: Buffer) => Buffer.from(sha256(data), 'hex').toString('base64');
    for (const page of ['sheets.html', 'index.html'])
      expect(named('service-worker.js')?.toString(), page).toContain(sum(named(page) ?? Buffer.from('')));
  });

  it('shows the checksum that the site shows from which it was made', () => {
    const { checksum } = JSON.parse(readFileSync(join(SITE, 'edition.json'), 'utf8')) as { checksum: string };
    expect(named('about.html')?.toString()).toContain(checksum);
    const own = entries
      .map(({ name, data }) => ({ name: name.replace(/^[^/]+\//, ''), data }))
      .filter(({ name }) => !/^(\.htaccess|web\.config|server\/.*|SHA256SUMS|読んでください\.txt)$/.test(name));
    expect(checksumOf(own)).toBe(checksum);
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../scripts/print/set/manifest.ts';
import { isWordLayout } from '../../../src/rules/word-sheets.ts';
import { SHEETS } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { readPdf } from '../../support/pdf.ts';
import { entriesOf } from '../../support/zip.ts';
import { needs } from '../../support/needs.ts';
import { sheetBytes, sheetIds, sheets } from '../../support/sheets.ts';

const read = (file: string): Buffer => readFileSync(join(SHEETS, file));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;
const { work } = content;
/** The Word documents beside the PDFs. */
const documents = sheets.filter(({ layout }) => isWordLayout(layout)).map(({ id }) => `${id}.docx`);
const files = [...sheetIds.map((id) => `${id}.pdf`), ...documents, 'all-sheets.zip'];
const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

describe('the set of sheets', () => {
  it('holds the sheets of content/, the documents of some, their archive and what is said of them, and nothing else', () => {
    expect(readdirSync(SHEETS).sort()).toEqual([...files, 'manifest.json', 'SHA256SUMS'].sort());
  });

  it('says of each sheet what it is, in the order of content/', async () => {
    expect(manifest).toMatchObject({ edition: work.edition, bleed: false });
    const facts = sheets.map(async ({ id, title, paper }) => {
      const bytes = sheetBytes(id);
      const [sum, size] = [sha256(bytes), bytes.length];
      return { id, title, pages: (await readPdf(bytes)).pages.length, bytes: size, paper, sha256: sum };
    });
    expect(manifest.sheets).toEqual(await Promise.all(facts));
  });

  it('has the sums of every PDF, of every Word document and of the archive', () => {
    const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
    expect(lines).toEqual(files.map((file) => `${sha256(read(file))}  ${file}`));
  });

  it('passes sha256sum', needs('sha256sum', hasSha256sum), () => {
    const { status, stdout } = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: SHEETS,
      encoding: 'utf8',
    });
    expect(stdout.trimEnd().split('\n')).toEqual(files.map((file) => `${file}: OK`));
    expect(status).toBe(0);
  });

  it('has an archive of all PDFs and documents as they are, and a text that names each', () => {
    const zip = read('all-sheets.zip');
    expect(manifest.zip).toEqual({ name: 'all-sheets.zip', bytes: zip.length, sha256: sha256(zip) });
    const entries = entriesOf(zip);
    const text = entries.find(({ name }) => name.endsWith('.txt'))?.data.toString() ?? '';
    for (const { id, title } of sheets) {
      const entry = entries.find(({ name }) => name === `${id}.pdf`);
      expect(entry?.data.equals(read(`${id}.pdf`))).toBe(true);
      expect(text.split('\r\n').find((line) => line.startsWith(`${id}.pdf`))).toContain(title);
    }
    for (const name of documents) {
      expect(entries.find((entry) => entry.name === name)?.data.equals(read(name))).toBe(true);
      expect(text).toContain(name);
    }
    expect(entries).toHaveLength(sheets.length + documents.length + 1);
    for (const { day } of entries) expect(day).toBe(work.edition);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordDocuments } from '../../../../scripts/print/set/word/index.ts';
import type { ZipEntry } from '../../../../scripts/lib/zip.ts';
import { isWordLayout } from '../../../../src/rules/word-sheets.ts';
import { content } from '../../../support/content.ts';
import { needs } from '../../../support/needs.ts';
import { readPdf } from '../../../support/pdf.ts';
import { solid } from '../../../support/sheets.ts';

const sheets = content.sheets.filter(({ layout }) => isWordLayout(layout));
const ids = sheets.map(({ id }) => id);
const opening = { ...needs('LibreOffice', spawnSync('soffice', ['--version']).status === 0), timeout: 120_000 };

/** The text of a part of a document, blanks for the pen apart. */
function textOf(data: Uint8Array, part: string): string {
  const texts = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(texts).join('') : '';
  return solid(texts(parse(partOf(data, part))));
}

function partOf(data: Uint8Array, part: string): string {
  return strFromU8(unzipSync(data)[part] ?? new Uint8Array());
}

/** All texts within a value, in parts between the places that are left blank. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\{\w+\}/).map(solid);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the Word documents of a set', () => {
  let documents: ZipEntry[];
  beforeAll(async () => {
    documents = await wordDocuments(content, ids);
  });
  const dataOf = (layout: string) => {
    const sheet = sheets.find((entry) => entry.layout === layout);
    return documents.find(({ name }) => name === `${sheet?.id}.docx`)?.data ?? new Uint8Array();
  };

  it('are those of its sheets that companies fill in and change, and of no others', async () => {
    expect(documents.map(({ name }) => name)).toEqual(ids.map((id) => `${id}.docx`));
    expect(await wordDocuments(content, [ids[0] ?? ''])).toHaveLength(1);
  });

  it('are the same bytes at another time', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const again = await wordDocuments(content, ids);
    expect(again.map(({ data }) => Buffer.from(data).toString('base64'))).toEqual(
      documents.map(({ data }) => Buffer.from(data).toString('base64')),
    );
  });

  it('say what the sheets say, from the same files', () => {
    const wanted = [
      ['rules', [content.rules.policy, content.rules.sections.map(({ title, items }) => [title, items])]],
      ['incident-log', [content.incidentLog.columns, content.incidentLog.example, content.incidentLog.keep]],
      [
        'first-notice',
        [
          content.firstNotice.opening,
          content.firstNotice.before,
          content.firstNotice.parts.map(({ title, text, options, hint }) => [title, text, options, hint]),
        ],
      ],
      ['training-record', [content.trainingRecord.columns, content.trainingRecord.notes]],
      ['action-plan', content.actionPlan.stages.map(({ title, reason }) => [title, reason])],
    ] as const;
    for (const [layout, texts] of wanted) {
      const said = textOf(dataOf(layout), 'word/document.xml');
      for (const text of textsIn(texts)) expect(said, layout).toContain(text);
    }
  });

  it('hold every task of the plan', () => {
    const said = textOf(dataOf('action-plan'), 'word/document.xml');
    const tasks = Object.values(content.checklists).flatMap(({ groups }) => groups.flatMap(({ items }) => items));
    for (const { id, task } of tasks) expect(said, id).toContain(solid(task));
  });

  it.each(ids)(
    '%s is in Japanese, names its font and another for where it is missing, and has headings and tables',
    (id) => {
      const { data } = documents.find(({ name }) => name === `${id}.docx`) as ZipEntry;
      expect(partOf(data, 'word/styles.xml')).toMatch(/<w:lang [^>]*w:eastAsia="ja-JP"/);
      expect(partOf(data, 'word/styles.xml')).toContain('w:eastAsia="BIZ UDPゴシック"');
      expect(partOf(data, 'word/fontTable.xml')).toMatch(/w:name="BIZ UDPゴシック"><w:altName/);
      const body = partOf(data, 'word/document.xml');
      expect(body).toContain('<w:pStyle w:val="Heading1"/>');
      expect(body).toContain('<w:tbl>');
      expect(data.length).toBeLessThan(30_000);
    },
  );

  it('are opened by LibreOffice, whose pages begin with their titles; the rules fill one', opening, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'word-'));
    try {
      for (const { name, data } of documents) writeFileSync(join(folder, name), data);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const names = documents.map(({ name }) => name);
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...names], { cwd: folder });
      for (const { id, layout, title } of sheets) {
        const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, `${id}.pdf`))));
        const text = solid(pages.map((page) => page.text).join('')).normalize('NFKC');
        expect(text).toContain(solid(layout === 'rules' ? content.rules.title : title).normalize('NFKC'));
        if (layout === 'rules') expect(pages).toHaveLength(1);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

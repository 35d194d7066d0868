import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { printSet, type PrintJob } from '../../../../scripts/print/command/index.ts';
import type { Manifest } from '../../../../scripts/print/set/manifest.ts';
import type { PrintStep } from '../../../../scripts/print/index.ts';
import { loadContent } from '../../../../src/content/load-content.ts';
import { TODAY } from '../../../support/content-fixture.ts';
import { EDITION, ENDLESS, filesOf, writeDist, writePrintProject, writeSet } from '../../../support/print-project.ts';

// How pages are folded is tested elsewhere: here a booklet tells what it was made of.
vi.mock('../../../../scripts/print/booklet/index.ts', () => ({
  imposeBooklet: (bytes: Uint8Array) => Promise.resolve({ bytes: Buffer.from(`folded ${hash(bytes)}`), pages: 3 }),
}));

const SHEETS = { one: '<h1>一</h1>', two: '<h1>二</h1>', folded: { of: 'one' } };
const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Prints in a project, without a screen. */
async function print(root: string, job: Partial<PrintJob> = {}, onStep: (step: PrintStep) => void = () => undefined) {
  const content = await loadContent({ root, today: TODAY });
  return printSet({ root, content, sheets: [], bleed: false, out: 'dist-print', onStep, ...job });
}

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe('printing all sheets', { timeout: 60_000 }, () => {
  it('makes a set, and no more', async () => {
    const root = await writePrintProject(SHEETS);
    const entries = readdirSync(root);
    const { manifest, folder } = await print(root);
    const files = await filesOf(folder);
    expect(Object.keys(files).sort()).toEqual(
      ['SHA256SUMS', 'all-sheets.zip', 'folded.pdf', 'manifest.json', 'one.pdf', 'two.pdf'].sort(),
    );
    expect(manifest).toEqual(await manifestOf(folder));
    expect(manifest).toMatchObject({ edition: EDITION, bleed: false, zip: { name: 'all-sheets.zip' } });
    expect(manifest.sheets.map(({ id, title, paper }) => [id, title, paper])).toEqual([
      ['one', '題 one', 'A4'],
      ['two', '題 two', 'A4'],
      ['folded', '題 folded', 'A4'],
    ]);
    for (const { id, sha256 } of manifest.sheets) expect(files[`${id}.pdf`]).toBe(sha256);
    expect(files['all-sheets.zip']).toBe(manifest.zip.sha256);
    expect(await readFile(join(folder, 'folded.pdf'), 'utf8')).toBe(`folded ${files['one.pdf'] ?? ''}`);
    expect(readdirSync(root).sort()).toEqual([...entries, 'dist-print'].sort());
  });

  it('gives the same files again', async () => {
    const root = await writePrintProject(SHEETS);
    const first = await print(root, { out: 'first' });
    const second = await print(root, { out: 'second' });
    expect(await filesOf(second.folder)).toEqual(await filesOf(first.folder));
  });

  it('replaces a set of another kind whole, and says which sheets are no more', async () => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    await writeSet(join(root, 'dist-print'), ['one', 'gone'], { edition: '2020-01-01', bleed: true });
    const { left, folder } = await print(root);
    expect(left).toEqual(['gone']);
    expect(readdirSync(folder)).not.toContain('gone.pdf');
    expect(await manifestOf(folder)).toMatchObject({ edition: EDITION, bleed: false });
  });

  it('puts them where a link leads to, and leaves the link', async () => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('elsewhere', join(root, 'dist-print'));
    await print(root);
    expect((await lstat(join(root, 'dist-print'))).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(root, 'elsewhere'))).toContain('one.pdf');
  });
});

describe('printing some sheets', { timeout: 60_000 }, () => {
  it('replaces these, and keeps the others', async () => {
    const root = await writePrintProject(SHEETS);
    const before = await writeSet(join(root, 'dist-print'), ['two', 'one']);
    const { manifest, folder } = await print(root, { sheets: ['two'] });
    const after = await filesOf(folder);
    expect(after['one.pdf']).toBe(before['one.pdf']);
    expect(after['two.pdf']).not.toBe(before['two.pdf']);
    expect(manifest.sheets.map(({ id, sha256 }) => [id, sha256])).toEqual([
      ['one', after['one.pdf']],
      ['two', after['two.pdf']],
    ]);
    expect(after['all-sheets.zip']).toBe(manifest.zip.sha256);
    expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      ['one.pdf', 'two.pdf', 'all-sheets.zip'].map((file) => `${after[file] ?? ''}  ${file}\n`).join(''),
    );
  });

  it('prints what a booklet is folded from, and keeps it only where it was before', async () => {
    const root = await writePrintProject(SHEETS);
    const alone = await print(root, { sheets: ['folded'], out: 'alone' });
    expect(alone.manifest.sheets.map(({ id }) => id)).toEqual(['folded']);
    expect(readdirSync(alone.folder)).not.toContain('one.pdf');

    const before = await writeSet(join(root, 'dist-print'), ['one']);
    const { manifest, folder } = await print(root, { sheets: ['folded'] });
    expect(manifest.sheets.map(({ id }) => id)).toEqual(['one', 'folded']);
    const after = await filesOf(folder);
    expect(after['one.pdf']).not.toBe(before['one.pdf']);
    expect(await readFile(join(folder, 'folded.pdf'), 'utf8')).toBe(`folded ${after['one.pdf'] ?? ''}`);
  });

  it.each([
    [
      'another edition',
      { edition: '2020-01-01' },
      /holds sheets of the edition 2020-01-01, and this is 2026-11-01: print all/,
    ],
    [
      'another kind',
      { bleed: true },
      /holds sheets with bleed: print all sheets, or choose another folder with --out$/,
    ],
  ])('is refused where the set is of %s', async (_, set, message) => {
    const root = await writePrintProject(SHEETS);
    const before = await writeSet(join(root, 'dist-print'), ['one'], set);
    await expect(print(root, { sheets: ['two'] })).rejects.toThrow(message);
    expect(await filesOf(join(root, 'dist-print'))).toEqual(before);
  });

  it('is refused where a sheet to keep is not as it was printed', async () => {
    const root = await writePrintProject(SHEETS);
    await writeSet(join(root, 'dist-print'), ['one', 'two']);
    writeFileSync(join(root, 'dist-print/one.pdf'), 'changed');
    await expect(print(root, { sheets: ['two'] })).rejects.toThrow(/one\.pdf is not as it was printed: print it too/);
  });

  it('is refused where one is not there, with the name that may be meant', async () => {
    const root = await writePrintProject({ leaflet: '', 'leaflet-folded': '', contacts: '' });
    await expect(print(root, { sheets: ['leaflets', 'contact.pdf', 'quiz', 'contacts'] })).rejects.toThrow(
      [
        'there is no sheet "leaflets": did you mean leaflet?',
        'there is no sheet "contact.pdf": did you mean contacts?',
        'there is no sheet "quiz"',
        '`npm run print -- --list` shows all sheets',
      ].join('\n'),
    );
  });
});

describe('a folder that is no set', { timeout: 60_000 }, () => {
  it.each([
    [
      'something else',
      () => ({ 'notes.txt': 'mine' }),
      /holds something else than printed sheets, and would be replaced/,
    ],
    [
      'a manifest of something else',
      () => ({ 'manifest.json': '{"name":"app"}' }),
      /something else than printed sheets/,
    ],
  ])('with %s is refused and stays', async (_, files, message) => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    mkdirSync(join(root, 'mine'));
    for (const [name, text] of Object.entries(files())) writeFileSync(join(root, 'mine', name), text);
    await expect(print(root, { out: 'mine' })).rejects.toThrow(message);
    expect(await filesOf(join(root, 'mine'))).toEqual(
      Object.fromEntries(Object.entries(files()).map(([name, text]) => [name, hash(text)])),
    );
  });

  it('but a set with a file of somebody’s is refused and stays', async () => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    await writeSet(join(root, 'dist-print'), ['one']);
    writeFileSync(join(root, 'dist-print/notes.txt'), 'mine');
    await expect(print(root)).rejects.toThrow(/would be replaced, and holds notes\.txt: move that elsewhere first$/);
    expect(await readFile(join(root, 'dist-print/notes.txt'), 'utf8')).toBe('mine');
  });

  it('because somebody puts a file there while it prints is refused and stays', async () => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    const put = () => {
      mkdirSync(join(root, 'dist-print'), { recursive: true });
      writeFileSync(join(root, 'dist-print/notes.txt'), 'mine');
    };
    await expect(print(root, {}, put)).rejects.toThrow(/something else than printed sheets/);
    expect(readdirSync(join(root, 'dist-print'))).toEqual(['notes.txt']);
  });

  it('but a file is refused and stays', async () => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    writeFileSync(join(root, 'file'), 'mine');
    await expect(print(root, { out: 'file' })).rejects.toThrow(/file is a file: choose a folder$/);
    await expect(print(root, { out: 'file/set' })).rejects.toThrow(/file.* is a file: choose a folder$/);
    expect(await readFile(join(root, 'file'), 'utf8')).toBe('mine');
  });
});

describe('a built site that will not do', { timeout: 60_000 }, () => {
  it.each([
    ['none', 'dist', /dist is not there: run `npm run build` first$/],
    ['one without sheets', 'dist/print', /dist has no sheets in print\/: run `npm run build` first$/],
    ['one without the sheet', 'dist/print/one.html', /one\.html is not there: run `npm run build` first$/],
  ])('as %s is named', async (_, missing, message) => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    renameSync(join(root, missing), join(root, 'moved'));
    await expect(print(root)).rejects.toThrow(message);
  });

  it('as one of another edition is named', async () => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    await writeDist(root, { one: '<h1>一</h1>' }, '2020-01-01');
    await expect(print(root)).rejects.toThrow(
      /one\.html is of the edition 2020-01-01, but content\/ is of 2026-11-01: run `npm run build` first$/,
    );
  });

  it('because a build replaces it while it is printed is named', async () => {
    const root = await writePrintProject({ one: '<h1>一</h1>' });
    const rebuild = ({ doing }: PrintStep): void => {
      if (doing !== 'starting') return;
      renameSync(join(root, 'dist'), join(root, 'last'));
      mkdirSync(join(root, 'dist'));
    };
    await expect(print(root, {}, rebuild)).rejects.toThrow(/dist was built anew meanwhile: print again$/);
    expect(readdirSync(root)).not.toContain('dist-print');
  });
});

it('a page that hangs is named, and nothing is replaced', { timeout: 60_000 }, async () => {
  const root = await writePrintProject({ endless: ENDLESS });
  const before = await writeSet(join(root, 'dist-print'), ['endless']);
  await expect(print(root, { limit: 2000 })).rejects.toThrow(
    /^endless: not done within 2 s, while loading \(a script does not end\)$/,
  );
  expect(await filesOf(join(root, 'dist-print'))).toEqual(before);
  expect(readdirSync(root)).not.toContain('.dist-print-staging');
});

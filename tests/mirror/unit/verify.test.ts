import { spawnSync } from 'node:child_process';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, afterEach, expect, it } from 'vitest';
import { makeCopy, type Copy } from '../../../scripts/mirror/copy.ts';
import { editSite } from '../../../scripts/lib/site-files.ts';
import { readSums } from '../../../scripts/lib/sums.ts';
import { findingText } from '../../../scripts/mirror/report.ts';
import { isWhole, verifyCopy } from '../../../scripts/mirror/verify.ts';
import { writeMirror } from '../../../scripts/mirror/write.ts';
import { stamp } from '../../../scripts/steps/stamp.ts';
import { content, FACTS, page, putUp } from '../../support/mirror-copy.ts';
import { isInstalled } from '../../support/servers/process.ts';
import { entriesOf } from '../../support/zip.ts';
import { needs } from '../../support/needs.ts';
import { organizationText } from '../../../src/organization/organization-file.ts';

const { edition } = FACTS;

let root: string;
let site: string;
let put: string;
let copy: Copy;

beforeEach(async () => {
  ({ root, site, put, copy } = await putUp());
});
afterEach(() => rm(root, { recursive: true }));

it('a copy as it was made is whole', async () => {
  const finding = await verifyCopy(put, copy);
  expect(isWhole(finding)).toBe(true);
  expect([finding.against, finding.same]).toEqual(['build', copy.files.length]);
});

it('names what differs, is missing and is foreign, and lets administrators edit server files', async () => {
  await appendFile(join(put, 'index.html'), ' ');
  await rm(join(put, 'assets/site.js'));
  await writeFile(join(put, 'assets/other.js'), '');
  await appendFile(join(put, 'web.config'), ' ');
  await rm(join(put, '.htaccess'));
  const finding = await verifyCopy(put, copy);
  expect(isWhole(finding)).toBe(false);
  expect(finding).toMatchObject({
    differ: ['index.html'],
    missing: ['assets/site.js'],
    foreign: ['assets/other.js'],
    edited: ['web.config'],
    leftOut: ['.htaccess'],
  });
});

it('a company’s data is its own matter, also to the strict, but nothing else that stands in its place', async () => {
  const file = join(put, 'organization.js');
  const data = { name: '株式会社みどり', rules: [], rows: [] };
  for (const ours of [copy, undefined]) {
    await writeFile(file, organizationText(data, ['社内用']));
    const finding = await verifyCopy(put, ours);
    expect(finding).toMatchObject({ own: ['organization.js'], differ: [] });
    expect(isWhole(finding, true)).toBe(true);
    expect(findingText(put, finding, true)).toContain('own: organization.js');
    for (const text of [
      'fetch("https://a.test")',
      `alert(1)\n${organizationText(data, [])}`,
      organizationText({}, []),
    ]) {
      await writeFile(file, text);
      expect((await verifyCopy(put, ours)).differ, text).toEqual(['organization.js']);
    }
  }
});

it('the checksum and the worker say nothing of a company’s data', async () => {
  expect(await readFile(join(site, 'service-worker.js'), 'utf8')).not.toContain('"organization.js":');
  await writeFile(join(site, 'organization.js'), organizationText({ name: '株式会社みどり' }, []));
  expect(await editSite(site, (files) => stamp(files, FACTS).checksum)).toBe(copy.edition.checksum);
});

it('the worker may be left out, which turns it off, but not be another', async () => {
  await appendFile(join(put, 'service-worker.js'), ' ');
  expect((await verifyCopy(put, copy)).differ).toEqual(['service-worker.js']);
  await rm(join(put, 'service-worker.js'));
  const finding = await verifyCopy(put, copy);
  expect([isWhole(finding), finding.leftOut]).toEqual([true, ['service-worker.js']]);
});

it('the sums in a copy are of the files as they are', needs('sha256sum', isInstalled('sha256sum', '--version')), () => {
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: put, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('service-worker.js: OK');
});

it('a forged file is found although its sum was forged as well', async () => {
  const before = await readFile(join(put, 'SHA256SUMS'), 'utf8');
  await writeFile(join(put, 'SHA256SUMS'), before.replace(/^.{64}(?= {2}index)/m, 'a'.repeat(64)));
  expect((await verifyCopy(put, copy)).differ).toEqual(['SHA256SUMS']);
});

it('a copy of another edition is compared with its own sums', async () => {
  const newer = { ...copy, edition: { ...copy.edition, edition: '2030-01-01' } };
  expect(await verifyCopy(put, newer)).toMatchObject({ against: 'own sums', differ: [], missing: [], foreign: [] });
  await appendFile(join(put, 'index.html'), ' ');
  expect((await verifyCopy(put, undefined)).differ).toEqual(['index.html']);
  await rm(join(put, 'SHA256SUMS'));
  await expect(verifyCopy(put, undefined)).rejects.toThrow('nothing to compare it with');
});

it('says so where a folder is no copy', async () => {
  await expect(verifyCopy(join(root, 'nowhere'), copy)).rejects.toThrow('is not there');
  await expect(verifyCopy(join(put, 'index.html'), copy)).rejects.toThrow('is a file');
  await expect(verifyCopy(root, copy)).rejects.toThrow('is no copy of the site');
  expect(() => readSums('hello')).toThrow('line 1 of SHA256SUMS');
});

it('the checksum follows from every file, but not from the mark of the edition that a device keeps', async () => {
  const checksum = () => editSite(site, (files) => stamp(files, FACTS).checksum);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('<meta name="edition"');
  expect(await checksum()).toBe(copy.edition.checksum);
  await writeFile(join(site, 'assets/site.js'), '2');
  const other = await checksum();
  expect(other).not.toBe(copy.edition.checksum);
  await writeFile(join(site, 'index.html'), page('二'));
  expect(await checksum()).not.toBe(other);
});

it('a site that has changed since it was built is not packed', async () => {
  await appendFile(join(site, 'index.html'), ' ');
  await expect(makeCopy({ root: process.cwd(), site, content, name: 'leaflet' })).rejects.toThrow(
    'not as it was built',
  );
});

it('a text that names a file the copy lacks is refused', async () => {
  const words = { ...content.mirrorWords, sections: [{ title: '題', lines: ['sheets/lost.pdfを見ます。'] }] };
  const made = makeCopy({ root: process.cwd(), site, content: { ...content, mirrorWords: words }, name: 'leaflet' });
  await expect(made).rejects.toThrow('names sheets/lost.pdf');
});

it('the archive has all files in one folder, and the same bytes on every run', async () => {
  const [first, second] = [await writeMirror(copy, join(root, 'a')), await writeMirror(copy, join(root, 'b'))];
  const bytes = await readFile(first.path);
  expect(bytes.equals(await readFile(second.path))).toBe(true);
  const entries = entriesOf(bytes);
  expect(entries.map(({ name }) => name).sort()).toEqual(
    copy.files.map(({ name }) => `leaflet-${edition}/${name}`).sort(),
  );
  expect(new Set(entries.map(({ day }) => day))).toEqual(new Set([edition]));
});

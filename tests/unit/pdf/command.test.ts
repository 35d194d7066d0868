import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../../scripts/pdf/index.ts';
import { GoodPdf } from './good-pdf.ts';

const run = promisify(execFile);

describe('npm run pdf:check', () => {
  let folder: string;
  const check = async (...files: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
    const args = ['scripts/pdf-check.ts', ...files.map((file) => (file.startsWith('-') ? file : join(folder, file)))];
    return run(process.execPath, args).then(
      (ended) => ({ ...ended, code: 0 }),
      (ended: { code: number; stdout: string; stderr: string }) => ended,
    );
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pdf-check-'));
    const [good, bad] = [await GoodPdf.make(), await GoodPdf.make()];
    bad.remove(bad.link, 'Contents');
    for (let item = 0; item < 7; item += 1) bad.add(bad.tag('LI'), 'P', `item${item}`);
    for (let item = 0; item < 7; item += 1) bad.add(bad.tag('Document'), 'LI', `item${item}`);
    await writeFile(join(folder, 'good.pdf'), await good.save());
    await writeFile(join(folder, 'bad.pdf'), await bad.save());
    await writeFile(join(folder, 'page.html'), '<!doctype html>');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says that nothing was found, and ends with 0', async () => {
    const { code, stdout } = await check('good.pdf');
    expect(stdout).toMatch(new RegExp(`good\\.pdf: ${RULES.length} rules find nothing\\n$`));
    expect(code).toBe(0);
  });

  it('lists faults by rule with place and mend, the first of many, and ends with 1', async () => {
    const { code, stdout } = await check('good.pdf', 'bad.pdf');
    expect(stdout).toContain('bad.pdf: 9 faults by 3 rules\n');
    expect(stdout).toMatch(
      / {2}7\.18\.5-2 {2}Every link has Contents\n {4}page 1, Link annotation \(object \d+\) 「more」: it has no Contents\n {4}Mend: give it/,
    );
    expect(stdout).toMatch(/ {2}7\.2-17 {2}LI stands in L\n( {4}page 1, LI .*\n){5} {4}and 2 more\n {4}Mend: /);
    expect(code).toBe(1);
  });

  it('lists all of them where that is asked for', async () => {
    const { stdout } = await check('bad.pdf', '--all');
    expect(stdout).toMatch(/ {2}7\.2-17 {2}LI stands in L\n( {4}page 1, LI .*\n){7} {4}Mend: /);
  });

  it('names what cannot be checked, goes on with the others, and ends with 1', async () => {
    const { code, stdout } = await check('page.html', 'gone.pdf', '.', 'good.pdf');
    expect(stdout).toMatch(/page\.html: cannot be checked: it is not a PDF/);
    expect(stdout).toMatch(/gone\.pdf: cannot be checked: there is no such file/);
    expect(stdout).toMatch(/: cannot be checked: it is a folder/);
    expect(stdout).toMatch(/good\.pdf: \d+ rules find nothing/);
    expect(code).toBe(1);
  });

  it.each([[[]], [['--al', 'good.pdf']]])('says how it is called: %j', async (args) => {
    const { code, stderr } = await check(...args);
    expect(stderr).toContain('npm run pdf:check -- FILE… [--all]');
    expect(code).toBe(2);
  });
});

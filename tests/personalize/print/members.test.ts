import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { companiesOf, listOf } from '../../../scripts/bench/members/companies.ts';
import { filesIn } from '../../../scripts/lib/files.ts';
import { sha256 } from '../../../scripts/lib/sha256.ts';
import { personalize as personalizeOne } from '../../../scripts/personalize/command/index.ts';
import { personalizeMembers, type MembersJob } from '../../../scripts/personalize/members/index.ts';
import { dataOf } from '../../../src/organization/organization-file.ts';
import { SITE } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { readPdf } from '../../support/pdf.ts';
import { solid } from '../../support/sheets.ts';
import { entriesOf } from '../../support/zip.ts';

/** The sheets that are made here: what is true of one is true of all. */
const SHEETS = ['action-plan', 'training-record'];
const { report, readMe } = content.membersWords;

/** A project with the tests' build, and lists in a folder of it. */
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), '会員 '));
  for (const name of ['content', 'src', 'package.json']) await symlink(resolve(name), join(root, name));
  await symlink(SITE, join(root, 'dist'));
  await mkdir(join(root, 'lists'));
});
afterAll(() => rm(root, { recursive: true }));

function start(...args: string[]) {
  const child = spawn(process.execPath, [resolve('scripts/personalize.ts'), ...args], { cwd: root });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { child, ended };
}

async function listed(list: string, name: string): Promise<string> {
  const file = join('lists', `${name}.csv`);
  await writeFile(join(root, file), list);
  return file;
}

/** What the command does, without the seconds that a process takes to start. */
async function personalize(list: string, out: string, more: Partial<MembersJob> = {}) {
  const members = join(root, await listed(list, out));
  const job = { root, content, sheets: SHEETS, site: false, resume: false, shard: undefined, say: () => undefined };
  return personalizeMembers({ ...job, members, out, progress: { write: () => undefined }, ...more });
}

const read = (path: string) => readFile(join(root, path));
const rowsOf = async (path: string) =>
  parse(await read(path), { bom: true, columns: true }) as Record<string, string>[];
const textOf = async (path: string) =>
  solid((await readPdf(new Uint8Array(await read(path)))).pages.map(({ text }) => text).join(''));

describe('a list of members', () => {
  const LIST = `会社名,電話番号,ロゴ
株式会社みどり,03-0000-0000,
<b>"髙橋" & 𠮷田</b>,,
あ/い:う,,
あおば,03-0000-0001,
あおば,03-0000-0002,
=1+1,${'1'.repeat(40)},
ひかり,,../../etc/passwd
東山🙂,,
`.replace(/(<b>.*<\/b>)/, (name) => `"${name.replaceAll('"', '""')}"`);
  let said: Awaited<ReturnType<typeof start>['ended']>;
  let before: string[] = [];
  beforeAll(async () => {
    before = readdirSync(root);
    said = await start('--members', await listed(LIST, 'out'), '--out', 'out', '--sheets', ...SHEETS).ended;
  }, 120_000);

  it('becomes a folder and an archive for each that is right, and a line of the report for every row', async () => {
    const rows = await rowsOf('out/report.csv');
    expect(rows.map((row) => [row[report.row], row[report.result]])).toEqual([
      ...['2', '3', '4', '5', '6'].map((row) => [row, report.made]),
      ...['7', '8', '9'].map((row) => [row, report.failed]),
    ]);
    const folders = rows.slice(0, 5).map((row) => row[report.folder] ?? '');
    expect(readdirSync(join(root, 'out/members')).toSorted()).toEqual(folders.toSorted());
    expect(new Set(folders).size).toBe(5);
    for (const row of rows.slice(0, 5)) {
      const folder = row[report.folder] ?? '';
      const zip = await read(`out/archives/${folder}.zip`);
      expect(row[report.sum]).toBe(sha256(zip));
      const archived = entriesOf(zip).map(({ name, data }) => [name, sha256(data)]);
      const files = await filesIn(join(root, 'out/members', folder));
      expect(files).toEqual(
        expect.arrayContaining([...SHEETS.map((id) => `sheets/${id}.pdf`), 'organization.js', readMe.file]),
      );
      expect(row[report.files]).toBe(String(files.length));
      const there = files.map(async (file) => [
        `${folder}/${file}`,
        sha256(await read(`out/members/${folder}/${file}`)),
      ]);
      expect(archived.toSorted()).toEqual((await Promise.all(there)).toSorted());
    }
  });

  it('says in the report which column of a row is wrong and why, and nothing there is reckoned by Excel', async () => {
    const [long, outside, letter] = (await rowsOf('out/report.csv')).slice(5);
    expect(long?.[report.member]).toBe("'=1+1");
    expect(long?.[report.faults]).toMatch(/^電話番号：.*28文字/);
    expect(outside?.[report.faults]).toMatch(/^ロゴ：.*passwd/);
    expect(letter?.[report.faults]).toMatch(/^会社名：.*🙂/);
  });

  it('ends with 1 and says which rows were not made', () => {
    expect(said.code).toBe(1);
    expect(said.stdout).toMatch(
      /^7: .*\n8: .*\n9: .*\nout holds 5 of 8 members, in .*; out\/report\.csv tells of each\n$/,
    );
  });

  it('gives each member its own name and nothing of another, on sheets and in organization.js', async () => {
    for (const row of (await rowsOf('out/report.csv')).slice(0, 5)) {
      const folder = `out/members/${row[report.folder]}`;
      const name = row[report.member] ?? '';
      const script = (await read(`${folder}/organization.js`)).toString();
      expect(dataOf(script)).toMatchObject({ name });
      expect(script).not.toContain('<');
      expect((await read(`${folder}/${readMe.file}`)).toString()).toContain(name);
      const text = await textOf(`${folder}/sheets/${SHEETS[0]}.pdf`);
      expect(text, name).toContain(solid(name));
      for (const other of ['株式会社みどり', 'あ/い:う', 'あおば'])
        if (other !== name) expect(text).not.toContain(other);
    }
  });

  it('touches nothing outside its folder', () => {
    expect(readdirSync(root).toSorted()).toEqual([...before, 'out'].toSorted());
    expect(readdirSync(join(root, 'out')).toSorted()).toEqual(['.progress.jsonl', 'archives', 'members', 'report.csv']);
  });

  it('is not made again over what stands there', async () => {
    await expect(personalize(LIST, 'out')).rejects.toThrow('--resume');
  });
});

describe('a long list', () => {
  const LIST = listOf(companiesOf(24));
  const ONE = SHEETS.slice(1);
  /** The sums of all archives by what they are called. */
  const archivesIn = (...folders: string[]) =>
    Object.fromEntries(
      folders.flatMap((folder) =>
        readdirSync(join(root, folder, 'archives')).map((name) => [
          name,
          sha256(readFileSync(join(root, folder, 'archives', name))),
        ]),
      ),
    );

  const PARTS = ['part-1', 'part-2'];
  let resumed: Awaited<ReturnType<typeof start>['ended']>;

  /** Made in one run, which was killed and had its files damaged, and one after it; and beside that in two parts. */
  beforeAll(async () => {
    const journal = join(root, 'whole/.progress.jsonl');
    const linesIn = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').filter(Boolean) : []);
    const args = ['--members', await listed(LIST, 'whole'), '--out', 'whole', '--sheets', ...ONE];
    const { child, ended } = start(...args);
    while (linesIn().length < 3 && child.exitCode === null) await sleep(5);
    child.kill('SIGKILL');
    await ended;
    // What a disk may do besides: a torn archive, a lost file, half a line.
    const [torn, lost] = linesIn().map((line) => (JSON.parse(line) as { folder: string }).folder);
    await truncate(join(root, 'whole/archives', `${torn}.zip`), 100);
    await rm(join(root, 'whole/members', lost ?? '', 'organization.js'));
    await appendFile(journal, '{"input":"');
    [resumed] = await Promise.all([
      start(...args, '--resume').ended,
      start(...args, '--out', 'part-1', '--shard', '1/2').ended,
      personalize(LIST, 'part-2', { sheets: ONE, shard: { index: 2, count: 2 } }),
    ]);
  }, 120_000);

  it('goes on after it was killed: what stands whole is kept', () => {
    expect(resumed.code).toBe(0);
    expect(resumed.stdout).toMatch(/24 of 24 members, [1-9]\d* of them by a run before/);
  });

  it('is in two parts what it is in one, with nothing lost or twice, whether that was stopped or not', async () => {
    const files = await Promise.all(PARTS.map((part) => filesIn(join(root, part, 'members'))));
    expect(files.flat().toSorted()).toEqual(await filesIn(join(root, 'whole/members')));
    expect(PARTS.flatMap((part) => readdirSync(join(root, part, 'archives')))).toHaveLength(24);
    expect(archivesIn(...PARTS)).toEqual(archivesIn('whole'));
  });

  it('has the reports of its parts, one after another, as its report', async () => {
    const reports = PARTS.map((part, index) => read(`${part}/report-${index + 1}-of-2.csv`));
    expect(Buffer.concat(await Promise.all(reports)).toString()).toBe((await read('whole/report.csv')).toString());
  });
});

describe('one company', () => {
  it('gets the copy that it would get as a member, and the whole site where it is wanted', async () => {
    await writeFile(join(root, 'lists/a.yaml'), 'name: 株式会社みどり\nphone: 03-0000-0000\n');
    const args = ['--organization', 'lists/a.yaml', '--out', 'company', '--sheets', SHEETS.join(), '--site'];
    expect(await start(...args).ended).toMatchObject({ code: 0 });
    const member = 'out/members/株式会社みどり';
    for (const file of [...SHEETS.map((id) => `sheets/${id}.pdf`), 'organization.js'])
      expect(sha256(await read(`company/${file}`)), file).toBe(sha256(await read(`${member}/${file}`)));
    expect((await read(`company/${readMe.file}`)).toString()).toContain('site');
    const site = 'company/site';
    expect(dataOf((await read(`${site}/organization.js`)).toString())).toMatchObject({ name: '株式会社みどり' });
    for (const id of SHEETS)
      expect(sha256(await read(`${site}/sheets/${id}.pdf`))).toBe(sha256(await read(`company/sheets/${id}.pdf`)));
    for (const line of (await read(`${site}/SHA256SUMS`)).toString().trim().split('\n'))
      expect(sha256(await read(`${site}/${line.slice(66)}`)), line).toBe(line.slice(0, 64));
  }, 120_000);

  it('leaves a folder alone that holds something else', async () => {
    await mkdir(join(root, 'mine'));
    await writeFile(join(root, 'mine/letter.txt'), 'x');
    const job = { root, content, sheets: SHEETS, site: false, say: () => undefined };
    const made = personalizeOne({ ...job, organization: join(root, 'lists/a.yaml'), out: 'mine' });
    await expect(made).rejects.toThrow('letter.txt');
    expect(readdirSync(join(root, 'mine'))).toEqual(['letter.txt']);
  });
});

it('a list that cannot be read is told in the words of who keeps it, and nothing is made', async () => {
  const list = await listed('会社名,電話番話\nあ,1\n', 'none');
  const { code, stderr } = await start('--members', list, '--out', 'none').ended;
  expect(code).toBe(1);
  expect(stderr).toContain('電話番号');
  expect(existsSync(join(root, 'none'))).toBe(false);
});

it('a wrong call is told with how to call it, and ends with 2', async () => {
  for (const args of [
    [],
    ['--members', 'a', '--organization', 'b', '--out', 'c'],
    ['--members', 'a', '--out', 'c', '--shard', '5/4'],
  ]) {
    const { code, stderr } = await start(...args).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('npm run personalize');
  }
});

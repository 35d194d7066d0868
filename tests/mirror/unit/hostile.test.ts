import { spawnSync } from 'node:child_process';
import { appendFile, chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/mirror/options.ts';
import { findingText } from '../../../scripts/mirror/report.ts';
import { isWhole, verifyCopy } from '../../../scripts/mirror/verify.ts';
import { putUp, type PutUp } from '../../support/mirror-copy.ts';
import { needs, needsPosix } from '../../support/needs.ts';
import { isInstalled } from '../../support/servers/process.ts';

let made: PutUp;
let put: string;
beforeEach(async () => {
  made = await putUp();
  ({ put } = made);
});
afterEach(() => rm(made.root, { recursive: true }));

const verify = () => verifyCopy(put, made.copy);
const pipe = (name: string) => expect(spawnSync('mkfifo', [join(put, name)]).status).toBe(0);
const pipes = needs('mkfifo', isInstalled('mkfifo', '--version'));

describe('a copy is not whole that holds', needsPosix(), () => {
  it('links to what stands elsewhere, a file or a folder', async () => {
    await symlink('/etc/hostname', join(put, 'notes.txt'));
    await symlink('/etc', join(put, 'assets/more'));
    const finding = await verify();
    expect(isWhole(finding)).toBe(false);
    expect(finding.foreign).toEqual(['assets/more', 'notes.txt']);
    expect(findingText(put, finding)).toContain('foreign: assets/more (a link)');
  });

  it('a link in the place of a file, even to the same words', async () => {
    await rm(join(put, 'assets/site.js'));
    await symlink(join(made.site, 'assets/site.js'), join(put, 'assets/site.js'));
    const finding = await verify();
    expect(finding.differ).toEqual(['assets/site.js']);
    expect(findingText(put, finding)).toContain('differs: assets/site.js (a link)');
  });

  it('a pipe', pipes, async () => {
    pipe('assets/pipe');
    expect(findingText(put, await verify())).toContain('foreign: assets/pipe (a pipe)');
  });

  it.each(['Thumbs.db', 'desktop.ini', '.DS_Store'])('a program called %s', async (name) => {
    await writeFile(join(put, 'assets', name), 'MZ\u0090\u0000 a program');
    expect((await verify()).foreign).toEqual([`assets/${name}`]);
  });

  it('a desktop.ini that takes its icon from another machine', async () => {
    await writeFile(join(put, 'desktop.ini'), '[.ShellClassInfo]\r\nIconResource=\\\\203.0.113.5\\share\\a.ico,0\r\n');
    expect((await verify()).foreign).toEqual(['desktop.ini']);
  });
});

it('what Windows and macOS put into folders is named, and no fault unless one asks strictly', async () => {
  await writeFile(join(put, 'Thumbs.db'), Buffer.from('d0cf11e0a1b11ae10000', 'hex'));
  await writeFile(join(put, 'assets/.DS_Store'), Buffer.from('0000000142756431', 'hex'));
  await writeFile(join(put, 'desktop.ini'), Buffer.from('\uFEFF[.ShellClassInfo]\r\nConfirmFileOp=0\r\n', 'utf16le'));
  const finding = await verify();
  expect(finding).toMatchObject({ foreign: [], ofSystems: ['Thumbs.db', 'assets/.DS_Store', 'desktop.ini'] });
  expect([isWhole(finding), isWhole(finding, true)]).toEqual([true, false]);
});

it('edited server files are no fault unless one asks strictly', async () => {
  await appendFile(join(put, 'web.config'), ' ');
  const finding = await verify();
  expect(findingText(put, finding)).toMatch(/edited, as an administrator may: web\.config\nwhole: /);
  expect(findingText(put, finding, true)).toMatch(/edited: web\.config\nnot whole: 1 edited/);
  expect(readOptions(['--verify', put, '--strict'], {})).toMatchObject({ verify: put, strict: true });
  expect(() => readOptions(['--strict'], {})).toThrow('write --verify DIR too');
});

describe('nobody is waited for', pipes, () => {
  it.each(['edition.json', 'SHA256SUMS'])('where %s is a pipe', async (name) => {
    await rm(join(put, name));
    pipe(name);
    await expect(verifyCopy(put, undefined)).rejects.toThrow(
      /is no copy of the site|has no SHA256SUMS that can be read/,
    );
  });
});

it('a name cannot write to the terminal, nor look like another line', async () => {
  await writeFile(join(put, 'a\u001b[2J\nwhole: all\u202e'), '').catch(() => undefined);
  const text = findingText(put, { ...(await verify()), foreign: ['a\u001b[2J\nwhole: all\u202e'] });
  expect(text).toContain(String.raw`foreign: a\u{1b}[2J\u{a}whole: all\u{202e}`);
});

it('thousands of foreign files are counted, a hundred of them named', async () => {
  const foreign = Array.from({ length: 3000 }, (_, index) => `f${index}`);
  const text = findingText(put, { ...(await verify()), foreign });
  expect(text.match(/foreign: f\d+/g)).toHaveLength(100);
  expect(text).toMatch(/foreign: and 2900 more\nnot whole: 3000 foreign/);
});

it('many foreign files make no good one differ', needsPosix(), async () => {
  await mkdir(join(put, 'many'));
  await Promise.all(Array.from({ length: 400 }, (_, index) => writeFile(join(put, 'many', `${index}`), 'x')));
  // A process may open few files here, as where there are very many.
  const script = `const { verifyCopy } = await import('./scripts/mirror/verify.ts');
    const { differ, foreign } = await verifyCopy(${JSON.stringify(put)}, undefined);
    console.log(JSON.stringify([differ, foreign.length]));`;
  const limited = ['-c', 'ulimit -n 100 && exec "$0" --input-type=module -e "$1"', process.execPath, script];
  const { stdout, stderr } = spawnSync('sh', limited, { encoding: 'utf8' });
  expect(stdout, stderr).toBe('[[],400]\n');
});

it(
  'a file that cannot be read is named as such',
  needs('a user other than root', Boolean(process.getuid?.())),
  async () => {
    await chmod(join(put, 'index.html'), 0);
    expect(findingText(put, await verify())).toContain('differs: index.html (cannot be read)');
  },
);

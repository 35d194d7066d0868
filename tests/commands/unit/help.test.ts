import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
/** By name, those that are ours; the others hand `--help` to the program they run. */
const ours = Object.entries(scripts).flatMap(([name, command]) => {
  const [file] = /scripts\/[\w-]+\.ts$/.exec(command) ?? [];
  return file ? [{ name, file: resolve(file) }] : [];
});

let empty = '';
beforeAll(async () => (empty = await mkdtemp(join(tmpdir(), 'commands-'))));
afterAll(() => rm(empty, { recursive: true }));

/** Runs a script in a folder that holds nothing. */
async function run(file: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [resolve(file), ...args], { cwd: empty }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

it('every npm script finds its Node itself', () => {
  expect(Object.values(scripts).filter((command) => !command.startsWith('node scripts/run.mjs '))).toEqual([]);
});

describe.each(ours)('npm run $name', ({ name, file }) => {
  it('tells with --help how it is called', async () => {
    const { code, stdout, stderr } = await run(file, '--help');
    expect(stdout).toMatch(new RegExp(`^npm run ${name}\\b`));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

it('a wrong option is told with how to call the command, and ends with 2', async () => {
  const { code, stdout, stderr } = await run('scripts/build.ts', '--hepl');
  expect(stderr).toMatch(/^Unknown option '--hepl'\n\nnpm run build /);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

it('npm run preview says in one line that nothing is built', async () => {
  const { code, stderr } = await run('scripts/preview.ts');
  expect(stderr).toBe('There is no dist/ to serve: run `npm run build` first.\n');
  expect(code).toBe(1);
});

it('a build that fails speaks of the last good one only where there is one', async () => {
  const first = await run('scripts/build.ts');
  expect(first.stderr).toContain('The build stopped; nothing was written.\n');
  await mkdir(join(empty, 'dist'));
  const second = await run('scripts/build.ts');
  expect(second.stderr).toContain('The build stopped; dist/ of the last good one stays as it is.\n');
  expect([first.code, second.code]).toEqual([1, 1]);
});

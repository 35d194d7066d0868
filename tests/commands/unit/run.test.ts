import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsPosix } from '../../support/needs.ts';

/** A Node that, as those before 22.18, runs no TypeScript. */
const OLD = ['--no-experimental-strip-types'];

describe('scripts/run.mjs', needsPosix(), () => {
  let root = '';
  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'run-')));
    await mkdir(join(root, 'scripts'));
    await cp('scripts/run.mjs', join(root, 'scripts/run.mjs'));
    await write('package.json', JSON.stringify({ type: 'module', optionalDependencies: { 'node-here': '24.0.0' } }));
    await write('scripts/say.ts', 'console.log(process.argv.slice(2) as string[], process.env["FROM"]);');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const write = (file: string, text: string, mode = 0o644) => writeFile(join(root, file), text, { mode });
  /** Installs a package as those versions of npm do that make no link to its program. */
  const install = async (name: string, program: string, text: string): Promise<void> => {
    await mkdir(join(root, 'node_modules', name), { recursive: true });
    await write(`node_modules/${name}/package.json`, JSON.stringify({ bin: { [program]: program } }));
    await write(`node_modules/${name}/${program}`, text, 0o755);
  };
  const installNode = () =>
    install(
      'node-here',
      'node',
      `#!/bin/sh\nFROM=packaged exec "${process.execPath}" --experimental-strip-types "$@"\n`,
    );
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('finds the packaged Node where npm made no link to it', async () => {
    await installNode();
    expect(run(...OLD, 'scripts/run.mjs', 'scripts/say.ts', '--a', 'b c')).toEqual({
      status: 0,
      stdout: "[ '--a', 'b c' ] packaged\n",
      stderr: '',
    });
  });

  it('prefers it to one that would do, for the same outputs everywhere', async () => {
    await installNode();
    expect(run('scripts/run.mjs', 'scripts/say.ts').stdout).toBe('[] packaged\n');
  });

  it.each([
    ['none is installed', undefined],
    ['it cannot be started', '#!/lib/of-another-system\n'],
  ])('runs the Node at hand if %s', async (_, program) => {
    await mkdir(join(root, 'node_modules'));
    if (program) await install('node-here', 'node', program);
    expect(run('scripts/run.mjs', 'scripts/say.ts', 'x')).toMatchObject({ status: 0, stdout: "[ 'x' ] undefined\n" });
  });

  it('runs the program of a package, and gives its children the same Node', async () => {
    await installNode();
    const script = 'console.log(require("node:child_process").execSync("command -v node", { encoding: "utf8" }))';
    await install('tool', 'tool', script);
    await write('node_modules/tool/package.json', JSON.stringify({ bin: './tool' }));
    expect(run(...OLD, 'scripts/run.mjs', 'tool').stdout.trim()).toBe(join(root, 'node_modules/node-here/node'));
  });

  it('says in one line what is missing', async () => {
    expect(run('scripts/run.mjs', 'scripts/say.ts')).toMatchObject({
      status: 1,
      stderr: 'The packages are not installed: run `npm ci` first.\n',
    });
    await mkdir(join(root, 'node_modules'));
    const { status, stderr } = run(...OLD, 'scripts/run.mjs', 'scripts/say.ts');
    expect(stderr).toMatch(/^Node 24 is needed, and this is v\d+\.\d+\.\d+: .*\n$/);
    expect(status).toBe(1);
  });

  it.each([
    ['an exit code', 'process.exit(7)', { code: 7, signal: null }],
    [
      'the signal that ended it',
      'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 9000)',
      { code: null, signal: 'SIGTERM' },
    ],
  ])('ends with %s of what it ran', async (_, script, end) => {
    await installNode();
    await write('scripts/end.ts', script);
    const child = spawn(process.execPath, [...OLD, 'scripts/run.mjs', 'scripts/end.ts'], { cwd: root });
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect({ code, signal }).toEqual(end);
  });

  it('passes a signal on once, however often npm repeats it, and waits for an orderly end', async () => {
    await installNode();
    await write(
      'scripts/wait.ts',
      `let count = 0;
       process.on('SIGINT', () => { count += 1; setTimeout(() => { console.log('heard', count); process.exit(130); }, 300); });
       setInterval(() => {}, 1000);
       console.log('ready');`,
    );
    const child = spawn(process.execPath, [...OLD, 'scripts/run.mjs', 'scripts/wait.ts'], { cwd: root });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output === 'ready\n') for (let time = 0; time < 2; time += 1) child.kill('SIGINT');
    });
    const [code] = (await once(child, 'close')) as [number | null];
    expect(output).toBe('ready\nheard 1\n');
    expect(code).toBe(130);
  });
});

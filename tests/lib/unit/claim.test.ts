import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../../scripts/lib/claim.ts';
import { needsLinux } from '../../support/needs.ts';

let root: string;
let target: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claim-'));
  target = join(root, 'set');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A process id that no process has. */
const DEAD = '4194305';

/** Claims the folder in a process of its own, which keeps it until it is told to end. */
async function claimElsewhere(): Promise<{ pid: number | undefined; said: string; end: () => Promise<void> }> {
  const script = `const { claim } = await import(${JSON.stringify(resolve('scripts/lib/claim.ts'))});
    try { const { release } = await claim(${JSON.stringify(target)}); console.log('has it');
      process.stdin.once('data', () => { release(); process.exit(); }); }
    catch (error) { console.log(error.message); process.exit(); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = String((await once(child.stdout, 'data'))[0]).trim();
  const ended = once(child, 'exit');
  const end = async () => {
    child.stdin.on('error', () => undefined).write('end\n');
    await ended;
  };
  return { pid: child.pid, said, end };
}

describe('the claim to a folder', () => {
  it('gives a place beside it, and leaves nothing when it is given back', async () => {
    const { staging, release } = await claim(target);
    writeFileSync(join(staging, 'file'), 'new');
    release();
    expect(readdirSync(root)).toEqual([]);
  });

  it('makes folders on the way, and keeps them only where they are of use', async () => {
    const deep = join(root, 'a/b/set');
    const first = await claim(deep);
    first.release();
    expect(readdirSync(root)).toEqual([]);
    const second = await claim(deep);
    mkdirSync(deep);
    second.release();
    expect(readdirSync(join(root, 'a/b'))).toEqual(['set']);
  });

  it('is refused while another process has it, and free afterwards', async () => {
    const other = await claimElsewhere();
    expect(other.said).toBe('has it');
    await expect(claim(target)).rejects.toThrow(
      `${target} is being written by another print or build (process ${other.pid ?? ''}): wait until that has ended`,
    );
    await other.end();
    expect(readdirSync(root)).toEqual([]);
    (await claim(target)).release();
  });

  it('goes to one at most of several that start together', async () => {
    const others = await Promise.all([claimElsewhere(), claimElsewhere(), claimElsewhere(), claimElsewhere()]);
    const said = others.map((other) => other.said);
    expect(said.filter((words) => words === 'has it').length).toBeLessThanOrEqual(1);
    for (const words of said) expect(words).toMatch(/^has it$|is being written by another print or build/);
    await Promise.all(others.map((other) => other.end()));
  });

  it('clears up after a process that was killed, and puts back what it had moved away', async () => {
    const last = join(root, `.set-staging/${DEAD}-0a1b2c3d/last-set`);
    mkdirSync(last, { recursive: true });
    writeFileSync(join(last, 'file'), 'last good');
    const { release } = await claim(target);
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('last good');
    release();
    expect(readdirSync(root)).toEqual(['set']);
  });

  it('names a place where no folder can be made', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(claim(join(root, 'file/set'))).rejects.toThrow(
      /file\/set cannot be written: a file stands in the way$/,
    );
    expect(existsSync(join(root, 'file'))).toBe(true);
  });

  it('names a place where the system makes no folders', needsLinux(), async () => {
    await expect(claim('/proc/set')).rejects.toThrow('/proc/set cannot be written: no folder can be made there');
  });
});

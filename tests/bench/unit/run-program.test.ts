import { describe, expect, it } from 'vitest';
import { runProgram, type RunOptions } from '../../../scripts/bench/run-program.ts';
import { processFamily } from '../../support/processes.ts';
import { needsLinux } from '../../support/needs.ts';

const MB = 1_000_000;

/** Runs a script in Node. */
function run(script: string, options: RunOptions = {}, env: Record<string, string> = {}) {
  return runProgram({ path: process.execPath, args: ['-e', script], env }, options);
}

/** Starts a process that lives on, and does not end itself either. */
const WITH_CHILD = `
  require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  setInterval(() => {}, 1000);
`;

describe('a program that is run', () => {
  it('gives its time and what it wrote, without colours', async () => {
    const { milliseconds, output, peak } = await run(
      'console.log("\\u001b[31mred\\u001b[0m", process.env.WORD); console.error("told")',
      {},
      { WORD: 'given' },
    );
    expect(milliseconds).toBeGreaterThan(0);
    expect(output).toContain('red given\n');
    expect(output).toContain('told\n');
    expect(peak).toBeUndefined();
  });

  it('that fails is an error with its code and the line that tells why', async () => {
    const failing = run('console.log("working"); console.error("Error: no page"); console.log("bye"); process.exit(3)');
    await expect(failing).rejects.toThrow(/^exit code 3: Error: no page$/);
  });

  it('that fails without a word of an error tells its last line', async () => {
    await expect(run('console.log("first\\nlast\\n"); process.exit(1)')).rejects.toThrow(/^exit code 1: last$/);
  });

  it('that is not there is an error', async () => {
    await expect(runProgram({ path: 'no-such-program', args: [] })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('that hangs is an error', async () => {
    await expect(run('setInterval(() => {}, 1000)', { limit: 300 })).rejects.toThrow(/^not done within 0\.3 s/);
  });

  it('that is stopped leaves no process and rejects with the reason', needsLinux(), async () => {
    const family = processFamily();
    const stop = new AbortController();
    const running = run(WITH_CHILD, { signal: stop.signal });
    await expect.poll(async () => (await family.members()).length).toBe(2);
    stop.abort(new Error('stopped by hand'));
    await expect(running).rejects.toThrow('stopped by hand');
    await expect.poll(family.members).toEqual([]);
  });
});

describe('the memory of a program', needsLinux(), () => {
  it('is that of all its processes together, at the peak', async () => {
    const hold = (then: string) => `globalThis.held = Buffer.alloc(${100 * MB}, 1); ${then}`;
    const child = hold('setTimeout(() => {}, 1500)');
    const script = hold(`require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`);
    const { peak } = await run(script, { memory: true });
    expect(peak).toBeGreaterThan(200 * MB);
    expect(peak).toBeLessThan(400 * MB);
  });
});

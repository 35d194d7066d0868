import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ENDLESS,
  filesOf,
  startPrint,
  writePrintProject,
  writeSet,
  type Running,
} from '../../../support/print-project.ts';
import { childrenOf, processFamily } from '../../../support/processes.ts';
import { needsLinux } from '../../../support/needs.ts';

/** Starting a browser takes its time on a busy machine. */
const PATIENCE = { timeout: 20_000, interval: 50 };

/** A print that has come to a page that never ends, over a set that stands there. */
async function hangingPrint(args: readonly string[] = []) {
  const family = processFamily();
  const root = await writePrintProject({ good: '<h1>良</h1>', endless: ENDLESS });
  const before = await writeSet(join(root, 'dist-print'), ['good', 'endless']);
  const entries = readdirSync(root).sort();
  const print = startPrint(root, args);
  await expect.poll(print.output, PATIENCE).toContain('good.pdf');
  /** Checks that nothing is left of it and everything of what was there before. */
  const expectNoTrace = async (): Promise<void> => {
    expect(await filesOf(join(root, 'dist-print'))).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(entries);
    // What is killed takes a moment to go.
    await expect.poll(family.members, PATIENCE).toEqual([]);
  };
  return { root, print, expectNoTrace };
}

async function browserOf({ child }: Running): Promise<number> {
  return (await childrenOf(child.pid, '--headless'))[0] ?? Number.NaN;
}

describe('a print that is stopped', { timeout: 60_000, ...needsLinux() }, () => {
  it('by Ctrl-C, of which npm tells it once more, ends in order', async () => {
    const { print, expectNoTrace } = await hangingPrint();
    print.child.kill('SIGINT');
    print.child.kill('SIGINT');
    const { code, output } = await print.ended;
    expect(code).toBe(130);
    expect(output).toContain('The print stopped, and nothing was replaced.\nstopped by SIGINT\n');
    await expectNoTrace();
  });

  it('by SIGTERM ends in order, and was not disturbed by a second one, which was refused', async () => {
    const { root, print, expectNoTrace } = await hangingPrint();
    const second = await startPrint(root, ['good']).ended;
    expect(second.code).toBe(1);
    expect(second.output).toContain(
      `dist-print is being written by another print or build (process ${print.child.pid ?? ''}): wait until that has ended`,
    );
    print.child.kill('SIGTERM');
    expect((await print.ended).code).toBe(143);
    await expectNoTrace();
  });

  it('by the death of its browser names that and the sheet', async () => {
    const { print, expectNoTrace } = await hangingPrint();
    process.kill(await browserOf(print), 'SIGKILL');
    const { code, output } = await print.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/nothing was replaced\.\nendless: the browser ended \(SIGKILL\)\n$/);
    await expectNoTrace();
  });

  it('by the death of a page names that and the sheet', async () => {
    const { print, expectNoTrace } = await hangingPrint();
    const pages = await childrenOf(await browserOf(print), '--type=renderer');
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) process.kill(page, 'SIGKILL');
    const { code, output } = await print.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/nothing was replaced\.\nendless: the page crashed: .*\n$/);
    await expectNoTrace();
  });

  it('by SIGKILL leaves the set as it was, and the next print clears up after it', async () => {
    const { root, print } = await hangingPrint();
    print.child.kill('SIGKILL');
    expect((await print.ended).code).toBe('SIGKILL');
    expect(readdirSync(root)).toContain('.dist-print-staging');
    const { code, output } = await startPrint(root, ['good']).ended;
    expect(output).toContain('dist-print holds 2 sheets');
    expect(code).toBe(0);
    expect(readdirSync(root)).not.toContain('.dist-print-staging');
  });
});

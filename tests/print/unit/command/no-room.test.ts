import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../../../scripts/lib/write-file.ts';
import { needs, needsLinux } from '../../../support/needs.ts';
import { startPrint, writePrintProject, writeSet } from '../../../support/print-project.ts';

const SHEETS = { one: '<h1>一</h1>', two: '<h1>二</h1>' };
const isLinux = process.platform === 'linux';
/** Whether this user may have disks of its own (user_namespaces(7)), as most machines let them. */
const ownDisks = needs('namespaces of one’s own', isLinux && spawnSync('unshare', ['-rm', 'true']).status === 0);

describe('a print that cannot be written', { timeout: 60_000, ...needsLinux() }, () => {
  it('for want of room says what is free, and leaves the disk as it was', ownDisks, async () => {
    const root = await writePrintProject(SHEETS);
    await writeSet(join(root, 'set'), ['one']);
    const script = `mkdir small && mount -t tmpfs -o size=32k none small && mv set small
      "$0" "$@"; code=$?
      ls -A small && cmp small/set/one.pdf one.pdf; exit $code`;
    await writeFile(join(root, 'one.pdf'), 'this is one.pdf');
    const around = ['unshare', '-rm', 'sh', '-c', script];
    const { code, output } = await startPrint(root, ['--out', 'small/set'], around).ended;
    expect(output).toMatch(/\nthe disk is full: \S+ takes \d+ kB, and \d+ kB are free there\nset\n$/);
    expect(code).toBe(1);
  });

  it('for want of permission names the folder', async () => {
    const root = await writePrintProject(SHEETS);
    // Not even an administrator may make a folder there.
    const { code, output } = await startPrint(root, ['--out', '/sys/sheets']).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/\/sys\/sheets cannot be written: (you may not write there|its disk can only be read)\n$/);
  });

  it('tells a full disk from other faults', async () => {
    await expect(writeOutput('/dev/full', 'x'.repeat(2000))).rejects.toThrow(
      /^the disk is full: full takes 2 kB, and \d.* are free there$/,
    );
  });

  it('says so where files may not be that large', () => {
    const module = resolve('scripts/lib/write-file.ts');
    const script = `const { writeOutput } = await import(${JSON.stringify(module)});
      await writeOutput(${JSON.stringify(join(tmpdir(), `large-${process.pid}`))}, 'x'.repeat(90_000)).catch(console.log);`;
    // In blocks of 512 or 1024 bytes, as the shell has it.
    const around = ['-c', 'ulimit -f 20; exec "$0" "$@"', process.execPath, '--input-type=module', '-e', script];
    const { stdout } = spawnSync('sh', around, { encoding: 'utf8' });
    rmSync(join(tmpdir(), `large-${process.pid}`), { force: true });
    expect(stdout).toMatch(/^Error: large-\d+ takes 90 kB, and files may not be that large here \(see `ulimit -f`\)/);
  });
});

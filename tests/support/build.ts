import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SITE_URL, TEST_OUT } from './built.ts';
import { copyProject } from '../../scripts/bench/copy-project.ts';

/**
 * Builds site and sheets once for all tests that look at them, as `npm run build` does, and once more in another folder, under
 * another clock and locale: `again` beside the first outputs shows whether the same project gives the same bytes. Both
 * at once: one leaves half of the machine idle.
 */
export default async function setup(): Promise<void> {
  const elsewhere = mkdtempSync(join(tmpdir(), '別の 場所-'));
  try {
    copyProject(elsewhere);
    await Promise.all([
      build('.', {}),
      build(elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    const again = resolve(TEST_OUT, 'again');
    rmSync(again, { recursive: true, force: true });
    cpSync(join(elsewhere, TEST_OUT), again, { recursive: true });
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** Builds in a process of its own, and prints all sheets. */
async function build(root: string, env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--fresh', '--out', TEST_OUT], {
    cwd: root,
    // What the tests say of the outputs is true of the public edition, whoever's copy the project is.
    env: { ...process.env, ...env, SITE_URL, ORGANIZATION: 'none', NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`the build for the tests in ${resolve(root)} failed:\n${output}`);
}

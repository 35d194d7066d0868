import { spawnSync } from 'node:child_process';
import { SITE_URL, TEST_OUT } from './built.ts';

/** Builds site and sheets once for all tests that look at them, in a process of its own, as `npm run build` does. */
export default function setup(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', TEST_OUT], {
    // What the tests say of the outputs is true of the public edition, whoever's copy the project is.
    env: { ...process.env, SITE_URL, ORGANIZATION: 'none', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build for the tests failed:\n${stdout}\n${stderr}`);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SITE_URL } from '../built.ts';
import { copyProject } from '../../../scripts/bench/copy-project.ts';
import { grow } from './content.ts';

/** A built project to which a contributor has added something. */
export interface Grown {
  site: string;
  sheets: string;
  remove: () => void;
}

/** Seconds in a year: by then all facts are due to be looked up again. */
const YEAR = 366 * 24 * 60 * 60;

/** Adds to a scratch copy of the project and builds it in a year’s time, without what no test of it looks at. */
export async function buildGrown(): Promise<Grown> {
  const root = mkdtempSync(join(tmpdir(), 'grown-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    copyProject(root);
    grow(root);
    const day = { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000) + YEAR) };
    const child = spawn(process.execPath, [resolve('tests/support/grown/build.ts'), root], {
      env: { ...process.env, ...day, SITE_URL, ORGANIZATION: 'none', NODE_ENV: 'production' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    if (status !== 0) throw new Error(`the build of what was added failed:\n${output}`);
    return { site: join(root, 'dist'), sheets: join(root, 'dist-print'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

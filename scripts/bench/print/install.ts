import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import { COMPARED, installedVersion } from './tools/installed.ts';

const LIMIT_MS = 10 * 60_000;

/**
 * Installs what we are compared with, unless the versions asked for are there.
 * @returns why it could not be done, in one line; undefined when all is there.
 */
export async function installCompared(say: (line: string) => void, signal?: AbortSignal): Promise<string | undefined> {
  const { dependencies } = JSON.parse(await readFile(join(COMPARED, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const wanted = Object.entries(dependencies);
  const there = await Promise.all(wanted.map(async ([name, version]) => (await installedVersion(name)) === version));
  if (there.every(Boolean)) return undefined;
  const names = wanted.map(([name, version]) => `${name} ${version}`).join(' and ');
  say(`Installing ${names} into ${COMPARED}/node_modules/: to compare with, no part of the product`);
  try {
    await runProgram(npm('ci', '--prefix', COMPARED), { limit: LIMIT_MS, signal });
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    return `npm ci --prefix ${COMPARED}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** npm as the program that runs this script, where it tells; else as found on the PATH. */
function npm(...args: string[]) {
  const script = process.env['npm_execpath'];
  return script ? { path: process.execPath, args: [script, ...args] } : { path: 'npm', args };
}

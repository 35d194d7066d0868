import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Program } from '../../lib/browser/diagnose.ts';
import { programFor } from '../../lib/browser/launch.ts';
import { runProgram } from '../run-program.ts';
import type { Job } from './tools/tool.ts';

const LIMIT_MS = 60_000;

/**
 * The browser that we launch, for other tools to launch too. The packaged one must find its libraries and its font, and
 * the tools themselves must not: they get a script that sets the environment for it alone.
 * @param folder where the script may go.
 * @throws Error in one line: there is no browser, or it cannot be run.
 */
export async function browserForAll(folder: string, signal: AbortSignal): Promise<Job['browser']> {
  const program = await programFor(AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]));
  const path = Object.keys(program.env).length > 0 ? await scriptFor(program, folder) : program.path;
  // Chrome on Windows opens a window instead of telling.
  if (process.platform === 'win32') return { path, name: program.path };
  return { path, name: await versionOf(path, signal) };
}

async function versionOf(path: string, signal: AbortSignal): Promise<string> {
  try {
    return (await runProgram({ path, args: ['--version'] }, { limit: LIMIT_MS, signal })).output.trim();
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(`the browser ${path} does not tell its version: ${cause}`, { cause: error });
  }
}

async function scriptFor({ path, env }: Program, folder: string): Promise<string> {
  const script = join(folder, 'browser');
  const settings = Object.entries(env).map(([name, value]) => `${name}=${quote(value)}`);
  await writeFile(script, `#!/bin/sh\nexport ${settings.join(' ')}\nexec ${quote(path)} "$@"\n`);
  await chmod(script, 0o755);
  return script;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

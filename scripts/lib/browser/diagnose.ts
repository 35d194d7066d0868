import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { newProfile, removeProfile } from './profile.ts';

/** A browser's program and what its environment needs beside ours. */
export interface Program {
  path: string;
  env: Record<string, string>;
}

const TIMEOUT_MS = 5_000;
/** Lines that say why, among the many a browser writes: the loader's, the sandbox's, then any error at all. */
const TELLING = [/error while loading|not found|cannot execute|exec format/i, /sandbox/i, /fatal|error/i];

/**
 * Finds out why a browser did not start: over its pipe puppeteer learns only that it is gone, so it is run once more
 * for what it writes.
 * @param error what the failed launch threw, told when the program says nothing itself.
 */
export async function reasonOf({ path, env }: Program, args: readonly string[], error: unknown): Promise<string> {
  if (process.platform === 'linux' && !existsSync('/proc/self'))
    return 'it needs /proc, which is not mounted here: `mount -t proc proc /proc`, as root';
  const profile = newProfile();
  const written = await new Promise<string>((resolve) => {
    const all = ['--headless', ...args, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'];
    const options = { env: { ...process.env, ...env }, timeout: TIMEOUT_MS, killSignal: 'SIGKILL' } as const;
    execFile(path, all, options, (failure, _, stderr) => resolve(failure ? `${stderr}\n${startError(failure)}` : ''));
  });
  removeProfile(profile);
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const telling = TELLING.map((pattern) => lines.find((line) => pattern.test(line))).find(Boolean);
  return telling ?? lines.at(-1) ?? (error instanceof Error ? error.message : String(error));
}

/** A program that could not be run at all (EACCES, ENOENT) has an error of its own; else the exit says nothing. */
function startError({ code, message }: Error & { code?: string | number | null }): string {
  return typeof code === 'string' ? message : '';
}

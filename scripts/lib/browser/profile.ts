import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOthers } from '../running.ts';

/** The process id follows: whose process is gone was killed, and nobody else removes it. */
const PREFIX = 'shiori-profile-';

const used = new Set<string>();

/** Makes a folder for what a browser writes, and removes those of processes that were killed. */
export function newProfile(): string {
  for (const name of readdirSync(tmpdir())) if (isLeft(name)) removeProfile(join(tmpdir(), name));
  return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** Removes a profile where this process ends without having closed its browser. To be called once the browser runs. */
export function removeAtExit(profile: string): void {
  // Puppeteer kills the browser at the exit: its listener, which was there before, comes first.
  if (used.size === 0) process.on('exit', removeUsed);
  used.add(profile);
}

/** Removes a profile whose browser has ended, as far as the system lets us. */
export function removeProfile(profile: string): void {
  if (used.delete(profile) && used.size === 0) process.off('exit', removeUsed);
  try {
    // A process that was killed may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
  } catch {
    // The next browser tries again.
  }
}

function removeUsed(): void {
  used.forEach(removeProfile);
}

function isLeft(name: string): boolean {
  const owner = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  if (owner === '' || Number.parseInt(owner, 10) === process.pid || isOthers(owner)) return false;
  const entry = lstatSync(join(tmpdir(), name), { throwIfNoEntry: false });
  return entry?.isDirectory() === true && entry.uid === (process.getuid?.() ?? entry.uid);
}

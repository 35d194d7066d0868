import { randomBytes } from 'node:crypto';
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './make-folder.ts';
import { folderFault } from './write-file.ts';
import { isOthers } from './running.ts';
import { recover } from './replace.ts';

/** The right to replace a folder, until it is given back. */
export interface Claim {
  /** A folder on the same disk to make the new one in. */
  staging: string;
  /** Removes the staging folder, and folders above it that were made for it and hold nothing. */
  release: () => void;
}

/** Two that start in the same moment both step back: one of the next rounds has a winner. */
const ROUNDS = 4;
const STEP_BACK_MS = 200;

/**
 * Claims a folder that is to be replaced, for this process alone among those of this machine. What a process that was
 * killed left of its claim is cleared away, and a folder that it had moved aside is put back.
 *
 * Whoever claims leaves a folder with its process id and then looks for others: of two, the later one sees the earlier.
 * @throws Error in one line where another process has it, or the place cannot be written to.
 */
export async function claim(target: string): Promise<Claim> {
  const stagings = join(dirname(target), `.${basename(target)}-staging`);
  const own = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const staging = join(stagings, own);
  let other: string | undefined;
  let made: string | undefined;
  let failure: unknown;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) await sleep(Math.random() * STEP_BACK_MS);
    try {
      made = makeFolder(staging);
      other = readdirSync(stagings).find((name) => name !== own && isOthers(name));
      if (other === undefined) {
        recover(stagings, [target], own);
        return { staging, release: () => remove(staging, made) };
      }
    } catch (error) {
      remove(staging, made);
      failure = folderFault(error, target);
      // The one before may have just gone, and its folder with it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw failure;
    }
    remove(staging, made);
  }
  if (other === undefined) throw failure;
  throw new Error(
    `${target} is being written by another print or build (process ${Number.parseInt(other, 10)}): ` +
      `wait until that has ended. If there is none, remove ${stagings}.`,
  );
}

function remove(staging: string, made: string = staging): void {
  rmSync(staging, { recursive: true, force: true });
  const stagings = dirname(staging);
  try {
    rmdirSync(stagings);
    for (let folder = dirname(stagings); `${folder}${sep}`.startsWith(`${made}${sep}`); folder = dirname(folder))
      rmdirSync(folder);
  } catch {
    // Others have theirs in it, or it holds what was made.
  }
}

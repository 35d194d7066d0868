import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isOthers } from './running.ts';

/** A finished folder, and the one it is to replace. */
export interface Replacement {
  /** Where it stands: in a staging folder of its own on the same disk as the target. */
  made: string;
  target: string;
}

/**
 * Puts finished folders in the place of the last good ones. All calls are synchronous, so that Ctrl-C cannot come
 * between them; a kill between two renames is mended by `recover` at the next build.
 */
export function replaceFolders(replacements: readonly Replacement[]): void {
  const moved: { from: string; to: string }[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    moved.push({ from, to });
  };
  try {
    for (const { made, target } of replacements) {
      if (existsSync(target)) move(target, join(dirname(made), `last-${basename(target)}`));
      move(made, target);
    }
  } catch (error) {
    // Another program may use a folder: then none is replaced.
    for (const { from, to } of moved.toReversed()) renameSync(to, from);
    throw error;
  }
}

/** Moves a finished folder, to another disk too. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Clears what builds and prints that were killed left behind, and puts back a last good folder that one of them had moved away.
 * @param stagings the folder that holds a staging folder for each build, named by its process id (and a mark after it).
 * @param own the name of a staging folder to leave alone: the caller's.
 */
export function recover(stagings: string, targets: readonly string[], own?: string): void {
  if (!existsSync(stagings)) return;
  for (const name of readdirSync(stagings)) {
    if (name === own || isOthers(name)) continue;
    for (const target of targets) {
      const last = join(stagings, name, `last-${basename(target)}`);
      if (!existsSync(target) && existsSync(last)) renameSync(last, target);
    }
    rmSync(join(stagings, name), { recursive: true, force: true });
  }
}

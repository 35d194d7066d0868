import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Puts finished folders in the place of the last good ones. All calls are synchronous, so that Ctrl-C cannot come
 * between them; a kill between two renames is mended by `recover` at the next build.
 * @param staging a folder on the same disk as the targets.
 * @param targets the folders to replace; the new content stands in `staging` under the same name.
 */
export function replaceFolders(staging: string, targets: readonly string[]): void {
  const moved: { from: string; to: string }[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    moved.push({ from, to });
  };
  try {
    for (const target of targets) {
      if (existsSync(target)) move(target, join(staging, `last-${basename(target)}`));
      move(join(staging, basename(target)), target);
    }
  } catch (error) {
    // Another program may use a folder: then none is replaced.
    for (const { from, to } of moved.toReversed()) renameSync(to, from);
    throw error;
  }
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Clears what builds that were killed left behind, and puts back a last good folder that one of them had moved away.
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

/** Whether a staging folder of this name belongs to another process that is running. */
export function isOthers(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  try {
    return Number.isInteger(pid) && pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Puts finished folders in the place of the last good ones. All calls are synchronous, so that Ctrl-C cannot come
 * between them; a kill between two renames is mended by `recover` at the next build.
 * @param staging a folder on the same disk as the targets.
 * @param targets the folders to replace; the new content stands in `staging` under the same name.
 */
export function replaceFolders(staging: string, targets: readonly string[]): void {
  for (const target of targets) {
    const last = join(staging, `last-${basename(target)}`);
    if (existsSync(target)) renameSync(target, last);
    renameSync(join(staging, basename(target)), target);
  }
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Clears what builds that were killed left behind, and puts back a last good folder that one of them had moved away.
 * @param stagings the folder that holds a staging folder for each build, named by its process id.
 */
export function recover(stagings: string, targets: readonly string[]): void {
  if (!existsSync(stagings)) return;
  for (const name of readdirSync(stagings)) {
    if (isRunning(Number(name))) continue;
    for (const target of targets) {
      const last = join(stagings, name, `last-${basename(target)}`);
      if (!existsSync(target) && existsSync(last)) renameSync(last, target);
    }
    rmSync(join(stagings, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

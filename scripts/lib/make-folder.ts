import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it that are missing. (Node's own `recursive` never ends where a system says that a folder
 * to be made is not there, as below /proc.)
 * @returns the uppermost folder that was made; undefined where all were there.
 * @throws the system's error where one of them cannot be made.
 */
export function makeFolder(path: string): string | undefined {
  const missing: string[] = [];
  for (let folder = resolve(path); !isFolder(folder); folder = dirname(folder)) missing.unshift(folder);
  return missing.filter(make)[0];
}

/** Whether it was made here, and not by somebody else in the same moment. */
function make(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && isFolder(folder)) return false;
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Every file below a folder, as paths from it with forward slashes, sorted, so that a build does not depend on the disk. */
export async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`).replaceAll(sep, '/'))
    .sort();
}

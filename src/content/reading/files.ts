import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files below a folder, hidden ones left out, as paths from the root. None where there is no such folder. */
export async function filesUnder(root: string, folder: string): Promise<string[]> {
  const from = join(root, folder);
  const entries = existsSync(from) ? await readdir(from, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !/(^|\/)\./.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** The text of a file; undefined where it is not UTF-8, as with a file that was saved as Shift_JIS. */
export async function readUtf8(root: string, file: string): Promise<string | undefined> {
  const bytes = await readFile(join(root, file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file's name without folder and ending: 03-assets. */
export function stemOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

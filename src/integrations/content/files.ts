import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../relocate/files.ts';

/** The files below a folder, hidden ones left out, as paths from the root. None where there is no such folder. */
export async function filesUnder(root: string, folder: string): Promise<string[]> {
  const files = existsSync(join(root, folder)) ? await filesIn(join(root, folder)) : [];
  return files.filter((file) => !/(^|\/)\./.test(file)).map((file) => `${folder}/${file}`);
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

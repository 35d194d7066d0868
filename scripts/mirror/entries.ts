import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';

/** Something that stands in a folder, whatever it is. */
export interface Entry {
  /** Its path from the folder, with forward slashes, as the disk has it. */
  path: string;
  /** What it is, where it is no plain file. */
  note: string | undefined;
}

/**
 * All that stands below a folder but the folders themselves: links are named, never followed, and a folder that cannot be
 * read is named as what it is.
 * @throws the system's error where the folder itself cannot be read.
 */
export async function entriesIn(root: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const waiting = [''];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    const inFolder = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if (folder === '') throw error;
      return undefined;
    });
    if (!inFolder) entries.push({ path: folder, note: 'a folder that cannot be read' });
    for (const entry of inFolder ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else entries.push({ path, note: noteOf(entry) });
    }
  }
  return entries;
}

function noteOf(entry: Dirent): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isSymbolicLink()) return 'a link';
  return entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device';
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files.ts';
import type { ZipEntry } from './zip.ts';

/** Every file of a site, by its path from the root, sorted. */
export async function readSite(site: string): Promise<ZipEntry[]> {
  const files = await filesIn(site);
  return Promise.all(files.map(async (name) => ({ name, data: await readFile(join(site, name)) })));
}

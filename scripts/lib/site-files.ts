import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files.ts';
import type { ZipEntry } from './zip.ts';

/** The files of a site by their paths from its root, sorted. */
export type SiteFiles = Map<string, Uint8Array>;

/** Every file of a site, by its path from the root, sorted. */
export async function readSite(site: string): Promise<ZipEntry[]> {
  const files = await filesIn(site);
  return Promise.all(files.map(async (name) => ({ name, data: await readFile(join(site, name)) })));
}

/** Changes files of a site, or adds some: each is read once, and written once if it is another then. */
export async function editSite<Result>(
  site: string,
  edit: (files: SiteFiles) => Result | Promise<Result>,
): Promise<Result> {
  const before = new Map((await readSite(site)).map(({ name, data }) => [name, data]));
  const files = new Map(before);
  const result = await edit(files);
  for (const [name, data] of files) if (data !== before.get(name)) await writeFile(join(site, name), data);
  return result;
}

/** A file of a site as text; nothing where there is none. */
export function textOf(data: Uint8Array | undefined): string {
  return Buffer.from(data ?? []).toString('utf8');
}

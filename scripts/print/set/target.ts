import { readdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OF_SYSTEMS } from '../../lib/of-systems.ts';
import { MANIFEST, readManifest, SUMS, ZIP, type Manifest } from './manifest.ts';

/** The folder itself where the path is a link to it: a link must not be replaced by a folder. */
export async function targetOf(root: string, out: string): Promise<string> {
  const path = resolve(root, out);
  return realpath(path).catch(() => path);
}

/**
 * Looks what stands where a set is to go.
 * @returns the set that stands there; undefined where there is nothing.
 * @throws Error in one line where something stands there that is no set of ours: it would be lost.
 */
export async function setIn(folder: string): Promise<Manifest | undefined> {
  const names = await namesIn(folder);
  if (names.length === 0) return undefined;
  const manifest = await readManifest(folder);
  if (!manifest)
    throw new Error(`${folder} holds something else than printed sheets, and would be replaced: choose another folder`);
  const { sheets, documents } = manifest;
  const ours = [MANIFEST, SUMS, ZIP, ...sheets.map(({ id }) => `${id}.pdf`), ...documents.map(({ name }) => name)];
  const foreign = names.filter((name) => !ours.includes(name));
  if (foreign.length > 0)
    throw new Error(`${folder} would be replaced, and holds ${foreign.join(', ')}: move that elsewhere first`);
  return manifest;
}

/**
 * Makes sure that some sheets can be put into a set.
 * @throws Error in one line where the set is of another kind.
 */
export function checkSameKind(folder: string, set: Manifest, edition: string, bleed: boolean): void {
  const mend = 'print all sheets, or choose another folder with --out';
  if (set.edition !== edition)
    throw new Error(`${folder} holds sheets of the edition ${set.edition}, and this is ${edition}: ${mend}`);
  if (set.bleed !== bleed) throw new Error(`${folder} holds sheets ${set.bleed ? 'with' : 'without'} bleed: ${mend}`);
}

/** What stands in a folder, without what systems put there; nothing where there is none. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !OF_SYSTEMS.includes(name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new Error(`${folder} is a file: choose a folder`, { cause: error });
    throw error;
  }
}

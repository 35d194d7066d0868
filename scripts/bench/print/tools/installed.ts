import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of the packages that are compared; nothing of the product is in it, nor does the product use it. */
export const COMPARED = 'bench/print';

/** The version of a package that is installed there; undefined where it is not. */
export async function installedVersion(name: string): Promise<string | undefined> {
  try {
    const text = await readFile(join(COMPARED, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return undefined;
  }
}

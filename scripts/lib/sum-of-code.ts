import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files.ts';
import { sha256, sha256OfJson } from './sha256.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A sum of all that code does to what it is given: its files, the packages that package-lock.json pins, and the Node that
 * runs it.
 * @param paths files and folders, from the root of the project.
 */
export async function sumOfCode(paths: readonly string[], root = ROOT): Promise<string> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const isFolder = (await stat(join(root, path))).isDirectory();
      return isFolder ? (await filesIn(join(root, path))).map((file) => `${path}/${file}`) : [path];
    }),
  );
  const sums = [...files.flat(), 'package-lock.json'].map(
    async (file) => [file, sha256(await readFile(join(root, file)))] as const,
  );
  const { version, platform, arch } = process;
  return sha256OfJson([version, platform, arch, await Promise.all(sums)]);
}

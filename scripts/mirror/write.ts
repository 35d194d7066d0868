import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../lib/make-folder.ts';
import { zipOf } from '../lib/zip.ts';
import { folderFault, writeOutput } from '../lib/write-file.ts';
import type { Copy } from './copy.ts';

/**
 * Packs a copy into FOLDER.zip, whose bytes follow from its files and its edition alone. An archive of that name is
 * replaced when the new one stands whole beside it.
 * @returns the path of the archive and its bytes.
 * @throws Error in one line where it cannot be written.
 */
export async function writeMirror(
  { folder, edition, files }: Copy,
  out: string,
): Promise<{ path: string; bytes: number }> {
  const zip = zipOf(
    files.map(({ name, data }) => ({ name: `${folder}/${name}`, data })),
    edition.edition,
    'deflated',
  );
  const path = join(out, `${folder}.zip`);
  const staging = join(out, `.${folder}-${process.pid}.zip`);
  try {
    makeFolder(out);
    await writeOutput(staging, zip);
    await rename(staging, path);
  } catch (error) {
    await rm(staging, { force: true });
    throw folderFault(error, out);
  }
  return { path, bytes: zip.length };
}

import { statfs, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { readableSize } from './readable-size.ts';

/** Thrown where a disk has no room left. */
export class DiskFull extends Error {}

/**
 * Writes a file of the outputs.
 * @throws Error in one line that says why it could not be written; DiskFull says what it needs and what is free.
 */
export async function writeOutput(path: string, data: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, data);
  } catch (error) {
    throw await faultOf(error as NodeJS.ErrnoException, path, Buffer.byteLength(data));
  }
}

async function faultOf(error: NodeJS.ErrnoException, path: string, bytes: number): Promise<Error> {
  const [file, folder] = [basename(path), dirname(path)];
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    const free = await statfs(folder).then(({ bavail, bsize }) => readableSize(bavail * bsize));
    const limit = error.code === 'EDQUOT' ? 'your quota there is used up' : `${free} are free there`;
    return new DiskFull(`the disk is full: ${file} takes ${readableSize(bytes)}, and ${limit}`, { cause: error });
  }
  if (error.code === 'EFBIG') {
    const message = `${file} takes ${readableSize(bytes)}, and files may not be that large here (see \`ulimit -f\`)`;
    return new Error(message, { cause: error });
  }
  return error;
}

/** Why a folder cannot be written to, as the system says it; other errors stay as they are. */
export function folderFault(error: unknown, folder: string): unknown {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'you may not write there',
    EPERM: 'you may not write there',
    EROFS: 'its disk can only be read',
    ENOENT: 'no folder can be made there',
    ENOTDIR: 'a file stands in the way',
    EEXIST: 'a file stands in the way',
    EBUSY: 'another program uses it',
    ENOSPC: 'the disk is full',
  };
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined ? error : new Error(`${folder} cannot be written: ${reason}`, { cause: error });
}

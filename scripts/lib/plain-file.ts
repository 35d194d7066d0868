import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** Neither waits for the other end of a pipe nor follows a link; Windows knows neither flag. */
const FLAGS =
  constants.O_RDONLY |
  ((constants.O_NONBLOCK as number | undefined) ?? 0) |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0);

/**
 * Reads a small plain file of a folder that anybody may have filled.
 * @param limit as many bytes as it may have.
 * @throws where it is a link, a pipe or the like, cannot be read, or is larger.
 */
export function readSmall(path: string, limit: number): Promise<Buffer> {
  return withPlainFile(path, async (file) => {
    const { size } = await file.stat();
    if (size > limit) throw new Error(`${path} has more than ${limit} bytes`);
    return file.readFile();
  });
}

/**
 * The SHA-256 of a plain file in hexadecimal, read piece by piece.
 * @throws where it is a link, a pipe or the like, or cannot be read.
 */
export function sumOfFile(path: string): Promise<string> {
  return withPlainFile(path, async (file) => {
    const hash = createHash('sha256');
    for await (const piece of file.createReadStream({ autoClose: false })) hash.update(piece as Buffer);
    return hash.digest('hex');
  });
}

async function withPlainFile<Result>(path: string, work: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(path, FLAGS);
  try {
    if (!(await file.stat()).isFile()) throw new Error(`${path} is no plain file`);
    return await work(file);
  } finally {
    await file.close();
  }
}

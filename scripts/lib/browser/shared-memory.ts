import { access, constants, statfs } from 'node:fs/promises';

const FOLDER = '/dev/shm';
/** Containers often have 64 MB, which a page with pictures fills: then its process crashes. */
const ENOUGH = 1024 ** 3;

/**
 * Whether Chromium may keep what its processes share in memory (Linux). Puppeteer has it use files in the temporary folder,
 * for the sake of containers: on a disk each tile of a page is a file made and deleted, a fifth of all computing.
 */
export async function hasRoomForSharedMemory(): Promise<boolean> {
  try {
    const [{ bavail, bsize }] = await Promise.all([statfs(FOLDER), access(FOLDER, constants.W_OK | constants.X_OK)]);
    return bavail * bsize >= ENOUGH;
  } catch {
    return false;
  }
}

import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build neither reads nor makes. */
const NOT_COPIED = /^(\..*|dist.*|node_modules|tests|docs|bench)$/;

/**
 * Copies all that a build of the project reads to a folder that is there. Each package is a link, but not their folder,
 * in which Astro keeps what it has read: two builds at once would write over each other's.
 */
export function copyProject(folder: string): void {
  for (const name of readdirSync('.').filter((name) => !NOT_COPIED.test(name)))
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

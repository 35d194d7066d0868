import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build neither reads nor makes. */
const NOT_COPIED = /^(\..*|dist.*|node_modules|tests|docs|bench)$/;

/** Copies all that a build of the project reads to a folder that is there; the packages are a link. */
export function copyProject(folder: string): void {
  for (const name of readdirSync('.').filter((name) => !NOT_COPIED.test(name)))
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

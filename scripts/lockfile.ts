/**
 * npm run lockfile [-- FOLDER]: adds to a package-lock.json, the project's or that of a folder, the platform packages
 * (@pagefind/darwin-arm64 and the like) that npm left out because the registry it was written with does not hold them.
 * Without them `npm ci` calls the lockfile incomplete on every machine. They carry no integrity, since they could not be
 * fetched; npm installs them only where they fit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformOf } from './lockfile/platform.ts';
import { missingOptional, type Lockfile } from './lockfile/missing.ts';

const FILE = join(process.argv[2] ?? '.', 'package-lock.json');
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile;
const added: string[] = [];
// A package that is put right may push out another version that somebody else relied on: until nothing is missing.
for (let missing = missingOptional(lock); missing.length > 0; missing = missingOptional(lock)) {
  for (const { path, name, version, dev } of missing) {
    lock.packages[path] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    added.push(path);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log([`${added.length} packages added`, ...added].join('\n  '));

/** npm run lockfile: takes out of package-lock.json what it is not to hold. `--help` tells what and when. */
import { readFileSync, writeFileSync } from 'node:fs';
import { HELP, readArguments } from './lib/arguments.ts';

const USAGE = `npm run lockfile

Takes the \`engines\` of packages out of package-lock.json. Run it after npm has added or renewed packages: npm compares
them with the Node that it runs on itself, which is not the one that runs the packages (scripts/run.mjs), and warns in vain.
`;
const FILE = 'package-lock.json';

interface Lockfile {
  packages: Record<string, { engines?: unknown }>;
}

readArguments(USAGE, { options: { help: HELP } });
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile;
for (const [path, locked] of Object.entries(lock.packages)) if (path !== '') delete locked.engines;
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

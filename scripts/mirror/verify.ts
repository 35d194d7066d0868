import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SERVICE_WORKER } from '../build/offline-files.ts';
import { sha256 } from '../print/sha256.ts';
import type { Copy } from './copy.ts';
import { readEdition, type Edition } from './edition.ts';
import { SERVER_FILES } from './server/index.ts';
import { readSums, SUMS, sumsIn, type Sums } from './sums.ts';

/** What systems put into folders by themselves. */
const OF_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** What was found in a copy that was put up. Files are paths from its root, sorted. */
export interface Finding {
  edition: Edition;
  /** What it was compared with: this build, or its own SHA256SUMS, which proves only that nothing broke. */
  against: 'build' | 'own sums';
  /** How many files are as they should be. */
  same: number;
  differ: string[];
  missing: string[];
  foreign: string[];
  /** Files for web servers that were edited or left out, as an administrator may; leaving out the worker turns it off. */
  edited: string[];
  leftOut: string[];
}

/**
 * Compares a copy that was put up with this build, where both are of one edition, else with its own SHA256SUMS.
 * @param ours what this checkout would put up; undefined where it has no built site.
 * @throws Error in one line where the folder is no copy, or there is nothing to compare it with.
 */
export async function verifyCopy(folder: string, ours: Copy | undefined): Promise<Finding> {
  const edition = await editionIn(folder, ours?.folder);
  const found = await sumsIn(folder);
  const isOurs = ours?.edition.edition === edition.edition;
  const wanted = isOurs ? withOwn(ours) : await ownSums(folder);
  const differ = [...wanted].filter(([file, sum]) => found.has(file) && found.get(file) !== sum).map(([file]) => file);
  const missing = [...wanted.keys()].filter((file) => !found.has(file));
  const foreign = [...found.keys()].filter((file) => !wanted.has(file) && !OF_SYSTEMS.includes(basename(file)));
  return {
    edition,
    against: isOurs ? 'build' : 'own sums',
    same: wanted.size - differ.length - missing.length,
    differ: differ.filter((file) => !isServerFile(file)).sort(),
    missing: missing.filter((file) => !mayBeLeftOut(file)).sort(),
    foreign: foreign.filter((file) => isOurs || file !== SUMS).sort(),
    edited: differ.filter(isServerFile).sort(),
    leftOut: missing.filter(mayBeLeftOut).sort(),
  };
}

/** Whether a copy is as it should be. */
export function isWhole({ differ, missing, foreign }: Finding): boolean {
  return [differ, missing, foreign].every((files) => files.length === 0);
}

async function editionIn(folder: string, name: string | undefined): Promise<Edition> {
  const entry = await stat(folder).catch(() => undefined);
  if (!entry) throw new Error(`${folder} is not there`);
  if (!entry.isDirectory()) throw new Error(`${folder} is a file: unpack the archive, and name the folder`);
  const edition = await readEdition(folder);
  if (edition) return edition;
  const inner = name !== undefined && (await readEdition(join(folder, name))) ? join(folder, name) : undefined;
  throw new Error(
    inner
      ? `${folder} is no copy of the site, but holds one: verify ${inner}`
      : `${folder} is no copy of the site: it has no edition.json that says which it is`,
  );
}

function withOwn({ sums, files }: Copy): Sums {
  const own = files.find(({ name }) => name === SUMS);
  return own ? new Map([...sums, [SUMS, sha256(own.data)]]) : sums;
}

async function ownSums(folder: string): Promise<Sums> {
  const text = await readFile(join(folder, SUMS), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new Error(
      `${folder} has no ${SUMS}, and is of another edition than this build: there is nothing to compare it with`,
    );
  return readSums(text);
}

function mayBeLeftOut(file: string): boolean {
  return isServerFile(file) || file === SERVICE_WORKER;
}

function isServerFile(file: string): boolean {
  return SERVER_FILES.some((name) => name === file);
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ORGANIZATION_FILE } from '../../src/organization/organization-file.ts';
import { SERVICE_WORKER } from '../steps/offline-files.ts';
import { inLanes } from '../lib/lanes.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Copy } from './copy.ts';
import { readEdition, type Edition } from '../steps/edition.ts';
import { entriesIn } from './entries.ts';
import { holdsOrganization } from './own-data.ts';
import { isOfSystem } from './of-system.ts';
import { readSmall, sumOfFile } from '../lib/plain-file.ts';
import { SERVER_FILES } from './server/index.ts';
import { readSums, SUMS, type Sums } from '../lib/sums.ts';

/** So many files are read at a time: a system lets a process open some hundreds. */
const LANES = Array.from({ length: 8 }, (_, lane) => lane);

/** As many bytes as SHA256SUMS may have, which is some hundred times as many as it has. */
const SUMS_LIMIT = 4_000_000;

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
  /** The data of the company whose copy it is, where it has been put there. */
  own: string[];
  /** What Windows or macOS puts into folders by itself, by name and by what it holds. */
  ofSystems: string[];
  /** What some of these are, where they are no plain files. */
  notes: ReadonlyMap<string, string>;
}

/**
 * Compares a copy that was put up with this build, where both are of one edition, else with its own SHA256SUMS.
 * @param ours what this checkout would put up; undefined where it has no built site.
 * @throws Error in one line where the folder is no copy, or there is nothing to compare it with.
 */
export async function verifyCopy(folder: string, ours: Copy | undefined): Promise<Finding> {
  const edition = await editionIn(folder, ours?.folder);
  const isOurs = ours?.edition.edition === edition.edition;
  const wanted = isOurs ? withOwn(ours) : await ownSums(folder);
  const { found, foreign, notes } = await sortedEntries(
    folder,
    (file) => wanted.has(file) || (!isOurs && file === SUMS),
  );
  // What is foreign is not read.
  const sums = await inLanes(LANES, [...found], async ([file, path]) => {
    if (notes.has(file)) return [file, undefined] as const;
    const sum = await sumOfFile(join(folder, path)).catch(() => void notes.set(file, 'cannot be read'));
    return [file, sum] as const;
  });
  const differ = sums.filter(([file, sum]) => wanted.has(file) && wanted.get(file) !== sum).map(([file]) => file);
  const missing = [...wanted.keys()].filter((file) => !found.has(file));
  const holdsOwn = differ.includes(ORGANIZATION_FILE) && (await holdsOrganization(join(folder, ORGANIZATION_FILE)));
  if (differ.includes(ORGANIZATION_FILE) && !holdsOwn)
    notes.set(ORGANIZATION_FILE, 'holds no data that pages would show');
  const isOwn = (file: string) => holdsOwn && file === ORGANIZATION_FILE;
  const systems = await inLanes(LANES, foreign, (file) => isOfSystem(join(folder, file)));
  return {
    edition,
    against: isOurs ? 'build' : 'own sums',
    same: wanted.size - differ.length - missing.length,
    differ: differ.filter((file) => !isServerFile(file) && !isOwn(file)).sort(),
    missing: missing.filter((file) => !mayBeLeftOut(file)).sort(),
    foreign: foreign.filter((_, index) => !systems[index]).sort(),
    edited: differ.filter(isServerFile).sort(),
    leftOut: missing.filter(mayBeLeftOut).sort(),
    own: differ.filter(isOwn),
    ofSystems: foreign.filter((_, index) => systems[index]).sort(),
    notes,
  };
}

/**
 * What stands in a copy: which of it is wanted, by the names it should have. Names that a Mac has taken apart (NFD) are put
 * together again for that.
 */
async function sortedEntries(
  folder: string,
  isWanted: (file: string) => boolean,
): Promise<{ found: Map<string, string>; foreign: string[]; notes: Map<string, string> }> {
  const found = new Map<string, string>();
  const foreign: string[] = [];
  const notes = new Map<string, string>();
  for (const { path, note } of await entriesIn(folder)) {
    const file = path.normalize('NFC');
    const isFound = isWanted(file) && !found.has(file);
    if (isFound) found.set(file, path);
    else foreign.push(path);
    if (note) notes.set(isFound ? file : path, note);
  }
  return { found, foreign, notes };
}

/**
 * Whether a copy is as it should be.
 * @param strict whether it may not differ either where an administrator or a system may change it.
 */
export function isWhole(finding: Finding, strict = false): boolean {
  const { differ, missing, foreign, edited, leftOut, ofSystems } = finding;
  return [differ, missing, foreign, ...(strict ? [edited, leftOut, ofSystems] : [])].every(
    (files) => files.length === 0,
  );
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
  const bytes = await readSmall(join(folder, SUMS), SUMS_LIMIT).catch(() => undefined);
  if (bytes === undefined)
    throw new Error(
      `${folder} has no ${SUMS} that can be read, and is of another edition than this build: there is nothing to compare it with`,
    );
  return readSums(bytes.toString('utf8'));
}

function mayBeLeftOut(file: string): boolean {
  return isServerFile(file) || file === SERVICE_WORKER;
}

function isServerFile(file: string): boolean {
  return SERVER_FILES.some((name) => name === file);
}

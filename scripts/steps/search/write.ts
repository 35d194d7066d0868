import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from '../../../src/search/base91.ts';
import {
  ENGINE,
  gramsName,
  HEAD,
  pathOf,
  recordsName,
  storeRecords,
  type IndexHead,
} from '../../../src/search/index-files.ts';
import type { LexiconData } from '../../../src/search/lexicon.ts';
import { writePostings, type Posting } from '../../../src/search/postings.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { encodeJson } from './encode-text.ts';
import { packTightly, type Pack } from './pack.ts';
import type { Engine } from './read-index.ts';

/** Grams and finds in a file, about 1 kB: a query needs few of them, and what begins alike stands together. */
const FINDS_A_FILE = 900;
/** Letters of records in a file, about 2 kB. More files would be asked for one after the other. */
const LETTERS_A_FILE = 1600;

/** Everything a browser loads to search, as classic scripts by name: nothing else is loaded from a folder. */
export async function indexScripts(
  records: readonly SearchRecord[],
  { program, sizes, postings }: Engine,
  lexicon: LexiconData,
  pack: Pack = packTightly,
): Promise<Map<string, string>> {
  const grams = inParts(postings, FINDS_A_FILE, ({ records: own }) => own.length + 1, startsAlike);
  const parts = inParts(records, LETTERS_A_FILE, lettersOf, () => false);
  const pages = inParts(
    records,
    0,
    () => 1,
    (one, other) => pathOf(one) === pathOf(other),
  );
  const counts = (lists: readonly unknown[][]) => lists.map(({ length }) => length);
  const head: IndexHead = {
    lexicon,
    sizes,
    pages: counts(pages),
    parts: counts(parts),
    grams: grams.map(([first]) => first?.gram ?? ''),
    incidents: records.flatMap(({ kind, keywords }, record) => (kind === 'incident' ? [[record, keywords]] : [])),
  };
  const values = new Map<string, unknown>([
    [HEAD, head],
    ...grams.map((part, index) => [gramsName(index), writePostings(part)] as const),
    ...parts.map((part, index) => [recordsName(index), storeRecords(part)] as const),
  ]);
  const files = [[ENGINE, program] as const, ...[...values].map(([name, value]) => [name, encodeJson(value)] as const)];
  return new Map(
    await Promise.all(files.map(async ([name, bytes]) => [`${name}.js`, await scriptOf(name, bytes, pack)] as const)),
  );
}

/** Writes the scripts into a folder. */
export async function writeScripts(folder: string, scripts: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, script] of scripts) await writeFile(join(folder, name), script);
}

/** Cuts a list into parts of about a size, but not between two that belong together. */
function inParts<Item>(
  items: readonly Item[],
  size: number,
  sizeOf: (item: Item) => number,
  belong: (item: Item, next: Item) => boolean,
): Item[][] {
  const parts: Item[][] = [];
  let filled = Infinity;
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const isFull = filled + sizeOf(item) > size;
    if (before === undefined || (isFull && !belong(before, item))) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(item);
    filled += sizeOf(item);
  }
  return parts;
}

function startsAlike(one: Posting, other: Posting): boolean {
  return [...one.gram][0] === [...other.gram][0];
}

function lettersOf({ title, text, keywords }: SearchRecord): number {
  return [title, text, ...keywords].join('').length;
}

/** gzip, which browsers unpack, as letters: a server that packs these again undoes what they add but for a hundredth. */
async function scriptOf(name: string, bytes: Uint8Array, pack: Pack): Promise<string> {
  const isAlwaysLoaded = name === HEAD || name === ENGINE;
  const packed = isAlwaysLoaded ? await pack(bytes) : gzipSync(bytes, { level: 9 });
  return `shioriSearch.put("${name}","${encode(packed)}");\n`;
}

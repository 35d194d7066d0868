import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from '../../../src/search/base91.ts';
import { HEAD, partName, partOf, type IndexHead } from '../../../src/search/pagefind.ts';
import type { LexiconData } from '../../../src/search/lexicon.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { Engine } from './engine.ts';

/** Records that are fetched together: a query needs few, and a file for each would be many files. */
const RECORDS_A_PART = 40;

/** An index of so many files is loaded whole while nobody waits for it. */
const SMALL = 12;

/** Everything a browser loads to search, as classic scripts by name: nothing else is loaded from a folder. */
export function indexScripts(
  records: readonly SearchRecord[],
  engine: Engine,
  lexicon: LexiconData,
): Map<string, string> {
  const parts = Math.max(1, Math.round(records.length / RECORDS_A_PART));
  // Pagefind hands its files over in an order that differs from run to run.
  const [ownHead, chunks] = [sorted(engine.head), sorted(engine.chunks)];
  const names = [...chunks.map(([name]) => name), ...Array.from({ length: parts }, (_, part) => partName(part))];
  const head: IndexHead = { lexicon, records: records.length, parts, small: names.length <= SMALL ? names : [] };
  const scripts = new Map([
    ['pagefind.js', engine.script],
    ['head.js', [[HEAD, json(head)] as const, ...ownHead].map(([name, bytes]) => brings(name, bytes)).join('')],
  ]);
  for (const [name, bytes] of chunks) scripts.set(`${name}.js`, brings(name, bytes));
  for (let part = 0; part < parts; part += 1) {
    const own = records.flatMap((record, index) => {
      const id = engine.ids[index] ?? '';
      return partOf(id, parts) === part ? [[id, record] as const] : [];
    });
    scripts.set(`${partName(part)}.js`, brings(partName(part), json(Object.fromEntries(own))));
  }
  return scripts;
}

/** Writes the scripts into a folder. */
export async function writeScripts(folder: string, scripts: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, script] of scripts) await writeFile(join(folder, name), script);
}

function sorted(files: ReadonlyMap<string, Uint8Array>): [name: string, bytes: Uint8Array][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

function json(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}

function brings(name: string, bytes: Uint8Array): string {
  return `shioriSearch.put("${name}","${encode(bytes)}");\n`;
}

import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';
import { PAGEFIND_VERSION, TITLE } from '../../../src/search/pagefind.ts';
import type { Posting } from '../../../src/search/postings.ts';

/** Pagefind's index of the records. */
export interface Engine {
  /** Its WebAssembly. */
  readonly program: Uint8Array;
  /** How many grams each record has. */
  readonly sizes: readonly number[];
  /** In the order of the grams. */
  readonly postings: readonly Posting[];
}

/** Stands before whatever Pagefind has packed. */
const SIGNATURE = 'pagefind_dcd';

const whole = z.int().nonnegative();
const none = z.array(z.unknown()).length(0);
const head = z.tuple([z.literal(PAGEFIND_VERSION), z.array(z.tuple([z.string(), whole, z.string()]))], z.unknown());
const holder = z.tuple([whole, z.array(z.int()).min(1), none]);
const chunk = z.tuple([z.array(z.tuple([z.string(), z.array(holder), none]))]);
const fragment = z.object({ url: z.stringFormat('number', /^\/?\d+$/) });

/**
 * Reads of the index that Pagefind made what finding needs: which record holds which gram, and whether in its title.
 * @param files those that Pagefind would publish, the addresses of its pages being their numbers.
 * @param count of the records.
 * @throws where Pagefind writes otherwise than the version we know, or has joined two records.
 */
export function readIndex(files: readonly IndexFile[], count: number): Engine {
  const contents = (ending: string) =>
    files
      .filter(({ path }) => path.endsWith(ending))
      .map(({ path, content }) => ({ name: path.replace(/^.*\//, ''), bytes: unpacked(path, content) }));
  const program = only(contents('wasm.unknown.pagefind'), 'WebAssembly');
  const [, pages] = valueOf(head, only(contents('.pf_meta'), 'head'));
  const numbers = new Map(contents('.pf_fragment').map((file) => [file.name.replace(/\..*/, ''), numberIn(file)]));
  // Pagefind counts pages in an order of its own.
  const records = pages.map(([name]) => numbers.get(name));
  for (let number = 0; number < count; number += 1) {
    if (!records.includes(number))
      throw new Error(`Pagefind has no record ${number}: two records may hold the same words`);
  }
  const sizes = new Map(pages.map(([, size], page) => [records[page], size]));
  const postings = contents('.pf_index').flatMap((file) =>
    valueOf(chunk, file)[0].map(([gram, holders]): Posting => ({ gram, records: holdersOf(holders, records) })),
  );
  return {
    program: program.bytes,
    sizes: Array.from({ length: count }, (_, number) => sizes.get(number) ?? 0),
    postings: postings.toSorted((a, b) => (a.gram < b.gram ? -1 : 1)),
  };
}

/** A file of Pagefind. */
interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function unpacked(name: string, content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw changed(`${name} has no signature`);
  return new Uint8Array(bytes.subarray(SIGNATURE.length));
}

function only(files: readonly Packed[], what: string): Packed {
  const [file] = files;
  if (!file || files.length > 1) throw changed(`there are ${files.length} files of its ${what}`);
  return file;
}

function valueOf<Schema extends z.ZodType>(schema: Schema, { name, bytes }: Packed): z.output<Schema> {
  const result = schema.safeParse(decode(bytes));
  if (!result.success) throw changed(`${name}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function numberIn({ bytes }: Packed): number {
  const { url } = fragment.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return Number(url.replace('/', ''));
}

/** Pages stand as the distance from the one before, and the places in a title behind the number that says so. */
function holdersOf(
  holders: readonly z.output<typeof holder>[],
  records: readonly (number | undefined)[],
): Posting['records'] {
  let page = 0;
  return holders
    .map(([distance, places]) => ({ record: records[(page += distance)] ?? -1, inTitle: places[0] === TITLE }))
    .toSorted((a, b) => a.record - b.record);
}

function changed(how: string): Error {
  return new Error(`Pagefind has changed, or is not ${PAGEFIND_VERSION}: ${how}`);
}

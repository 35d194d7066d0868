import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where the queries stand, from the root of the project. */
export const QUERIES_FILE = 'tests/search/queries.yaml';

/** How a reader may write what they look for; the file says what each means. */
export const KINDS = [
  'exact',
  'compound',
  'phrase',
  'question',
  'katakana',
  'width',
  'synonym',
  'reading',
  'mistyping',
  'incident',
] as const;

/** `tuning`: who tunes the search may look at it. `held-out`: nobody does, so that it tells how others will fare. */
export const SETS = ['tuning', 'held-out'] as const;

const text = z.string().min(1);
const set = z.enum(SETS);

const query = z.strictObject({
  query: text,
  kind: z.enum(KINDS),
  /** Pages that serve the reader, best first; any of them counts as found. */
  pages: z
    .array(z.string().regex(/^[a-z-]+\.html$/))
    .min(1)
    .max(3),
  set,
});

const foreign = z.strictObject({ query: text, set });

const file = z.strictObject({ queries: z.array(query).min(1), foreign: z.array(foreign).min(1) });

export type QueryKind = (typeof KINDS)[number];
export type QuerySet = (typeof SETS)[number];
/** Something a reader types, and the pages that serve them. */
export type Query = z.infer<typeof query>;
/** Something a reader types about which the leaflet says nothing. */
export type Foreign = z.infer<typeof foreign>;
/** All of them. */
export type Queries = z.infer<typeof file>;

/**
 * Reads the queries.
 * @throws Error that names the file, where in it each fault is and what is wrong there.
 */
export async function readQueries(path: string = QUERIES_FILE): Promise<Queries> {
  const result = file.safeParse(parse(await readFile(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

import { problemAt, type Entry } from './entry.ts';
import { placesIn, type Place } from './places.ts';
import type { Problem } from './problem.ts';
import { readMdxFile, readYamlFile } from './read-file.ts';
import type { Source } from './sources.ts';
import { validate } from './validate.ts';

/** What a source holds, and what is wrong with it. */
export interface ReadSource {
  readonly entries: readonly Entry<unknown>[];
  readonly problems: readonly Problem[];
  /** Whether every id it holds is known: not where a list cannot be read. */
  readonly whole: boolean;
}

/** Reads a source from the files that belong to it. */
export async function readSource(root: string, source: Source, paths: readonly string[]): Promise<ReadSource> {
  const parts = await Promise.all(paths.map((path) => readPart(root, source, path)));
  return {
    entries: parts.flatMap(({ entries }) => entries),
    problems: parts.flatMap(({ problems }) => problems),
    whole: parts.every(({ whole }) => whole),
  };
}

async function readPart(root: string, source: Source, path: string): Promise<ReadSource> {
  const { file, problems, text } = await (source.kind === 'texts' ? readMdxFile(root, path) : readYamlFile(root, path));
  const places = placesIn(file, source.kind);
  if (!places) {
    const wrongForm = { file: path, message: source.kind === 'list' ? NO_LIST : NO_MAPPING };
    return { entries: [], problems: file.data === undefined ? problems : [...problems, wrongForm], whole: false };
  }
  const parts = places.map((place) => readEntry(source, place));
  return {
    entries: parts.map(({ entry }) => ({ ...entry, ...text })),
    problems: [...problems, ...parts.flatMap((part) => part.problems)],
    whole: true,
  };
}

const NO_LIST = 'is no list: start each entry with "- id: …", or write [] where there is none';
const NO_MAPPING =
  'is no list of entries under their ids: start each with its id and a colon, or write {} where there is none';

function readEntry({ schema }: Source, { data, ...place }: Place): { entry: Entry<unknown>; problems: Problem[] } {
  // What cannot be read has been reported; that all its fields are missing would be no news.
  if (data === undefined) return { entry: { ...place, draft: {}, value: undefined }, problems: [] };
  const { value, draft, faults } = validate(schema, data ?? {});
  return {
    entry: { ...place, draft, value },
    problems: faults.map((fault) => problemAt(place, fault.path, fault.message)),
  };
}

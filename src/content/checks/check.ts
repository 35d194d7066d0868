import type { Drawings } from '../reading/drawings.ts';
import type { ContentFile, Entry, TextEntry } from '../reading/entry.ts';
import { valuesIn, type Path } from '../reading/path.ts';
import type { Problem } from '../reading/problem.ts';
import type { ReadContent } from '../reading/read-content.ts';
import { sources, type Source, type SourceName } from '../reading/sources.ts';

/** What a check may ask beside the content. */
export interface Circumstances {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Undefined where they are not to be looked at. */
  readonly drawings: Drawings | undefined;
  /** Whether the fonts of the sheets hold a letter; undefined where nobody wants to know. */
  readonly hasGlyph?: ((letter: string) => boolean) | undefined;
}

/** A rule that reaches beyond one entry: it gives what breaks it. */
export type Check = (content: ReadContent, circumstances: Circumstances) => Problem[];

/** A source with its entries. */
export interface SourceEntries extends Source {
  readonly name: SourceName;
  readonly entries: readonly Entry<unknown>[];
}

/** The sources, each with its entries. */
export function sourcesOf({ entries }: ReadContent): SourceEntries[] {
  return (Object.keys(sources) as SourceName[]).map((name) => ({ ...sources[name], name, entries: entries[name] }));
}

/** The texts in MDX. */
export function textsOf({ entries }: ReadContent): TextEntry<unknown>[] {
  return [...entries.chapters, ...entries.pages];
}

/** A value of a file, where it stands. */
export interface Placed {
  readonly file: ContentFile;
  /** Empty: the path leads from the beginning of the file. */
  readonly path: Path;
  readonly at: Path;
  readonly value: unknown;
}

/** Every value of the files of some entries. */
export function placedIn(entries: readonly Entry<unknown>[]): Placed[] {
  const files = [...new Set(entries.map(({ file }) => file))];
  return files.flatMap((file) =>
    [...valuesIn(file.data)].map(({ value, path }) => ({ file, path: [], at: path, value })),
  );
}

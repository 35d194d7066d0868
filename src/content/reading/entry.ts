import type { Draft } from './draft.ts';
import type { Outline } from './outline.ts';
import { fieldName, type Path } from './path.ts';
import type { Problem } from './problem.ts';
import type { EntryOf, SourceName, Sources } from './sources.ts';

/** A file of content/ that has been read. */
export interface ContentFile {
  /** Its path from the root of the project. */
  readonly path: string;
  /** Its name without folder and ending. */
  readonly stem: string;
  /** Its value as YAML; with MDX, that of its front matter. Undefined where it cannot be read. */
  readonly data: unknown;
  readonly lineOf: (path: Path) => number | undefined;
}

/** A window, a chapter, a checklist: one thing that content/ holds. */
export interface Entry<T> {
  /** Empty where it has none: the file is one thing, or the id is missing. */
  readonly id: string;
  readonly file: ContentFile;
  /** Where in the file it stands. */
  readonly path: Path;
  readonly draft: Draft<T>;
  /** Undefined where its schema finds fault with it. */
  readonly value: T | undefined;
}

/** An entry that is an MDX file. */
export interface TextEntry<T> extends Entry<T> {
  readonly body: string;
  readonly outline: Outline;
}

type EntryIn<Name extends SourceName> = Sources[Name]['kind'] extends 'texts'
  ? TextEntry<EntryOf<Name>>
  : Entry<EntryOf<Name>>;

/** All of content/, entry by entry, faulty ones too. */
export type Entries = { readonly [Name in SourceName]: readonly EntryIn<Name>[] };

/** A problem at a field of an entry. */
export function problemAt(
  { file, path }: Pick<Entry<unknown>, 'file' | 'path'>,
  field: Path,
  message: string,
): Problem {
  const full = [...path, ...field];
  return { file: file.path, line: file.lineOf(full), field: fieldName(full, file.stem), message };
}

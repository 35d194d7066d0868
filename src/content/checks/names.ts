import { problemAt, type Entry } from '../reading/entry.ts';
import { nearest } from '../../rules/nearest.ts';
import type { Path } from '../reading/path.ts';
import type { Problem } from '../reading/problem.ts';
import type { ReadContent } from '../reading/read-content.ts';
import { sources, type SourceName } from '../reading/sources.ts';

/** What is wrong with an id that must name an entry of a source; undefined where it does, or where nobody can know. */
export function nameFault(content: ReadContent, name: SourceName, id: string): string | undefined {
  const known = content.idsOf(name);
  if (!known || known.has(id)) return undefined;
  const { kind } = sources[name];
  const entry = kind === 'folder' || kind === 'texts' ? 'file' : 'entry';
  return `names no ${entry} of ${content.pathOf(name)}: ${meant(id, known)}`;
}

/** The mend for a name that nothing has. */
export function meant(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? 'correct it, or add what it should name' : `did you mean "${near}"?`;
}

/** The problem with an id in a field of an entry that must name an entry of a source; none where it does or is missing. */
export function unnamed(
  content: ReadContent,
  entry: Entry<unknown>,
  field: Path,
  source: SourceName,
  id: string | undefined,
): Problem[] {
  const fault = id === undefined ? undefined : nameFault(content, source, id);
  return fault ? [problemAt(entry, field, `"${id}" ${fault}`)] : [];
}

import { nearest } from './nearest.ts';
import type { ReadContent } from './read-content.ts';
import { sources, type SourceName } from './sources.ts';

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

import { problemAt, type Entry } from '../reading/entry.ts';
import { valuesIn, type Path } from '../reading/path.ts';
import { sourcesOf, type Check } from './check.ts';

/** What needs no glyph. */
const SILENT = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** The fonts of the sheets have a glyph for every letter: browsers print a box for one that they lack. */
export const lettersPrint: Check = (content, { hasGlyph }) => {
  if (!hasGlyph) return [];
  const known = new Map<string, boolean>();
  const prints = (letter: string): boolean => {
    const found = known.get(letter) ?? (SILENT.test(letter) || hasGlyph(letter));
    known.set(letter, found);
    return found;
  };
  const faultsIn = (entry: Entry<unknown>, path: Path, text: unknown) => {
    const letters = typeof text === 'string' ? [...new Set(text)].filter((letter) => !prints(letter)) : [];
    if (letters.length === 0) return [];
    const names = letters.map((letter) => `${letter} (U+${letter.codePointAt(0)?.toString(16).toUpperCase() ?? ''})`);
    return [
      problemAt(entry, path, `holds ${names.join(', ')}, which the fonts of the sheets lack: write it another way`),
    ];
  };
  return sourcesOf(content)
    .filter(({ screenOnly }) => !screenOnly)
    .flatMap(({ entries }) =>
      entries.flatMap((entry) => [
        ...[...valuesIn(entry.draft)].flatMap(({ path, value }) => faultsIn(entry, path, value)),
        ...('body' in entry ? faultsIn(entry, [], entry.body) : []),
      ]),
    );
};

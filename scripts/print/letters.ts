import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { FONT_FOLDERS, FONTS_PATH, facesOfFont, type Face } from './faces.ts';

/**
 * Says of a letter whether the sheets' fonts hold it, as long before printing as somebody wants to know. Few letters are
 * not in the first file, and then only files that may hold them are read.
 */
export async function glyphFinder(): Promise<(letter: string) => boolean> {
  const faces = (await facesOfFont()).filter(({ weight }) => weight === '400').reverse();
  const known = new Map<Face, ReadonlySet<number>>();
  const lettersOf = (face: Face) => {
    const letters = known.get(face) ?? lettersOfFont(readFileSync(fileOf(face)));
    known.set(face, letters);
    return letters;
  };
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return faces.some((face) => isInRange(face.unicodeRange, code) && lettersOf(face).has(code));
  };
}

/** Beside each file is one in the older format, in which a table can be read without the rest. */
function fileOf({ path }: Face): string {
  const [name = '', ...rest] = path.slice(FONTS_PATH.length).split('/');
  return join(FONT_FOLDERS[name] ?? '', ...rest).replace(/woff2$/, 'woff');
}

function isInRange(range: string | undefined, code: number): boolean {
  if (range === undefined) return true;
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

/** The characters of a WOFF 1.0 file (W3C WOFF File Format 1.0, 4–5), from its table cmap (ISO/IEC 14496-22, 5.2.1). */
function lettersOfFont(woff: Buffer): ReadonlySet<number> {
  const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + index * 20);
  const entry = entries.find((at) => woff.toString('latin1', at, at + 4) === 'cmap') ?? 44;
  const [offset = 0, packed = 0, length = 0] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
  const data = woff.subarray(offset, offset + packed);
  const cmap = packed < length ? inflateSync(data) : data;
  const letters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, letters);
    if (format === 12) addGroups(table, letters);
  }
  return letters;
}

function addSegments(table: Buffer, letters: Set<number>): void {
  const bytes = table.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const [end = 0, start = 0] = [14 + at, 16 + bytes + at].map((place) => table.readUInt16BE(place));
    const [delta = 0, range = 0] = [16 + 2 * bytes + at, 16 + 3 * bytes + at].map((place) => table.readUInt16BE(place));
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const place = 16 + 3 * bytes + at + range + (code - start) * 2;
      const glyph = range === 0 ? (code + delta) & 0xffff : table.readUInt16BE(place);
      if (glyph !== 0) letters.add(code);
    }
  }
}

function addGroups(table: Buffer, letters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const [start = 0, end = 0] = [16, 20].map((at) => table.readUInt32BE(at + group * 12));
    for (let code = start; code <= end; code += 1) letters.add(code);
  }
}

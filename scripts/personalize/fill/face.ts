import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer as Letters, Direction, Face as FontFile, Font, shape } from 'harfbuzzjs';
import { printFonts } from '../../print/fonts.ts';
import { loadSubsetter, type Subset } from './subset.ts';

/** Faces of the sheets: the usual ones, and what lends the letters that both lack. */
export type FaceName = 'BIZUDPGothic-Regular' | 'BIZUDPGothic-Bold' | 'ShipporiAntique-Regular';
export const LENDING: FaceName = 'ShipporiAntique-Regular';

/** A shape of a face, and the letters it stands for. */
export interface Glyph {
  id: number;
  /** How far the next one stands, how wide the face says that it is, and how far it is off its place, in thousandths of the size. */
  advance: number;
  width: number;
  shift: readonly [x: number, y: number];
  text: string;
}

/** A face that text is set in. */
export interface Face {
  name: FaceName;
  /** In thousandths of the size: what reaches above and below the line, and the box around all glyphs. */
  ascent: number;
  descent: number;
  bounds: readonly [left: number, bottom: number, right: number, top: number];
  /** Whether it has all letters of a text. */
  has: (text: string) => boolean;
  shape: (text: string) => Glyph[];
  subset: Subset;
}

/** They change how a letter before them looks, or nothing: a face need not have them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Loads the faces of the sheets. */
export async function loadFaces(): Promise<ReadonlyMap<FaceName, Face>> {
  const { folder } = await printFonts();
  const names: FaceName[] = ['BIZUDPGothic-Regular', 'BIZUDPGothic-Bold', LENDING];
  const faces = names.map(async (name) => loadFace(name, await readFile(join(folder, `${name}.ttf`))));
  return new Map((await Promise.all(faces)).map((face) => [face.name, face]));
}

async function loadFace(name: FaceName, file: Uint8Array): Promise<Face> {
  const face = new FontFile(new Blob(file));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  const { ascender, descender } = font.hExtents();
  const thousandths = (units: number) => (units / face.upem) * 1000;
  const head = Buffer.from(face.referenceTable('head') ?? []);
  const [left, bottom, right, top] = [36, 38, 40, 42].map((at) => thousandths(head.readInt16BE(at)));
  const letters = new Letters();
  return {
    name,
    ascent: thousandths(ascender),
    descent: thousandths(descender),
    bounds: [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0],
    has: (text) =>
      [...text.normalize('NFC')].every((letter) => known.has(letter.codePointAt(0) ?? 0) || INVISIBLE.test(letter)),
    subset: await loadSubsetter(file),
    shape(text) {
      letters.reset();
      letters.addText(text);
      letters.guessSegmentProperties();
      letters.setDirection(Direction.LTR);
      shape(font, letters);
      const glyphs = letters.getGlyphInfosAndPositions();
      return glyphs.map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }, at) => {
        const next = glyphs.slice(at + 1).find((other) => other.cluster > cluster)?.cluster ?? text.length;
        const isFirst = glyphs[at - 1]?.cluster !== cluster;
        return {
          id: codepoint,
          advance: thousandths(xAdvance),
          width: thousandths(font.glyphHAdvance(codepoint)),
          shift: [thousandths(xOffset), thousandths(yOffset)],
          text: isFirst ? text.slice(cluster, next) : '',
        };
      });
    },
  };
}

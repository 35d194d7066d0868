import { partsOf, readGlyph, renumberParts, tableOf, unitsPerEm, type GlyphData } from './glyphs.ts';
import { writeTables, type Tables } from './truetype.ts';

/** A glyph wanted in a font: where it is taken from. */
export interface Wanted {
  tables: Tables;
  glyph: number;
}

/** A font made of glyphs of others. */
export interface Subset {
  font: Buffer;
  /** How wide each glyph is, by its new number, in thousandths of the font’s size. */
  widths: number[];
}

/** Bytes that a short table of places can reach. */
const SHORT = 2 * 0xffff;

/**
 * Makes a font of glyphs from one or several subsets of the same font, without instructions and tables that a PDF does
 * not use. Glyph 0, for what is missing, comes from the first; the wanted ones get the numbers 1, 2, … in their order.
 * @throws Error where the fonts are not drawn on the same grid.
 */
export function makeSubset(wanted: readonly Wanted[]): Subset {
  const [first] = wanted;
  if (!first) throw new Error('a font without glyphs is asked for');
  const units = unitsPerEm(first.tables);
  if (wanted.some(({ tables }) => unitsPerEm(tables) !== units))
    throw new Error('fonts of one name differ in their grid');

  const sources: Wanted[] = [{ tables: first.tables, glyph: 0 }, ...wanted];
  const glyphs: GlyphData[] = [];
  // Parts of composite glyphs come after those that were asked for.
  for (let index = 0; index < sources.length; index += 1) {
    const { tables, glyph } = sources[index] as Wanted;
    const data = readGlyph(tables, glyph);
    const numbers = new Map(partsOf(data.outline).map((part) => [part, numberOf(tables, part)]));
    glyphs.push({ ...data, outline: renumberParts(data.outline, (part) => numbers.get(part) ?? 0) });
  }
  return { font: fontOf(glyphs, first.tables), widths: glyphs.map(({ advance }) => (advance / units) * 1000) };

  function numberOf(tables: Tables, glyph: number): number {
    const known = sources.findIndex((source) => source.tables === tables && source.glyph === glyph);
    return known >= 0 ? known : sources.push({ tables, glyph }) - 1;
  }
}

function fontOf(glyphs: readonly GlyphData[], model: Tables): Buffer {
  const outlines = glyphs.map(({ outline }) => Buffer.concat([outline], Math.ceil(outline.length / 2) * 2));
  const glyf = Buffer.concat(outlines);
  const isLong = glyf.length > SHORT;
  const loca = Buffer.alloc((glyphs.length + 1) * (isLong ? 4 : 2));
  let place = 0;
  [...outlines, Buffer.alloc(0)].forEach((outline, index) => {
    if (isLong) loca.writeUInt32BE(place, index * 4);
    else loca.writeUInt16BE(place / 2, index * 2);
    place += outline.length;
  });
  const hmtx = Buffer.alloc(glyphs.length * 4);
  glyphs.forEach(({ advance, bearing }, index) => {
    hmtx.writeUInt16BE(advance, index * 4);
    hmtx.writeInt16BE(bearing, index * 4 + 2);
  });
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(tableOf(model, tag))) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  head.writeInt16BE(isLong ? 1 : 0, 50);
  hhea.writeUInt16BE(glyphs.length, 34);
  maxp.writeUInt16BE(glyphs.length, 4);
  // Nothing is left of what instructions need: from the twilight points to the longest instructions.
  maxp.fill(0, 16, 28);
  return writeTables(new Map(Object.entries({ glyf, head, hhea, hmtx, loca, maxp })));
}

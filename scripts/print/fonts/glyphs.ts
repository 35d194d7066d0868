import type { Tables } from './truetype.ts';

/** A glyph as a font holds it. */
export interface GlyphData {
  /** How wide it is, and how far in its outline starts, in the font’s units. */
  advance: number;
  bearing: number;
  /** Its outline in the form of the table glyf, without instructions; empty for a space. */
  outline: Buffer;
}

/** Flags of the parts of a composite glyph (ISO/IEC 14496-22, table glyf). */
const [WORDS, SCALE, MORE, TWO_SCALES, TWO_BY_TWO, INSTRUCTIONS] = [0x1, 0x8, 0x20, 0x40, 0x80, 0x100];

/** The units to the font’s size. */
export function unitsPerEm(tables: Tables): number {
  return tableOf(tables, 'head').readUInt16BE(18);
}

/**
 * Reads a glyph, without the instructions for small screens.
 * @throws RangeError where the font has no such glyph.
 */
export function readGlyph(tables: Tables, glyph: number): GlyphData {
  const [head, hhea, hmtx] = [tableOf(tables, 'head'), tableOf(tables, 'hhea'), tableOf(tables, 'hmtx')];
  const [loca, glyf] = [tableOf(tables, 'loca'), tableOf(tables, 'glyf')];
  const isLong = head.readInt16BE(50) === 1;
  const offset = (index: number) => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  const full = hhea.readUInt16BE(34);
  const advance = hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4);
  const bearing = glyph < full ? hmtx.readInt16BE(glyph * 4 + 2) : hmtx.readInt16BE(full * 4 + (glyph - full) * 2);
  return { advance, bearing, outline: withoutInstructions(glyf.subarray(offset(glyph), offset(glyph + 1))) };
}

/** The glyphs that a composite glyph is put together from. */
export function partsOf(outline: Buffer): number[] {
  return isComposite(outline) ? [...components(outline)].map((at) => outline.readUInt16BE(at + 2)) : [];
}

/** The same outline with its parts under other numbers. */
export function renumberParts(outline: Buffer, numberOf: (glyph: number) => number): Buffer {
  if (!isComposite(outline)) return outline;
  const copy = Buffer.from(outline);
  for (const at of components(outline)) copy.writeUInt16BE(numberOf(outline.readUInt16BE(at + 2)), at + 2);
  return copy;
}

function withoutInstructions(outline: Buffer): Buffer {
  if (outline.length === 0) return outline;
  if (!isComposite(outline)) {
    const at = 10 + outline.readInt16BE(0) * 2;
    const length = outline.readUInt16BE(at);
    return Buffer.concat([outline.subarray(0, at), Buffer.alloc(2), outline.subarray(at + 2 + length)]);
  }
  const copy = Buffer.from(outline);
  let end = 10;
  for (const at of components(outline)) {
    copy.writeUInt16BE(outline.readUInt16BE(at) & ~INSTRUCTIONS, at);
    end = at + sizeOfComponent(outline.readUInt16BE(at));
  }
  return copy.subarray(0, end);
}

function isComposite(outline: Buffer): boolean {
  return outline.length > 0 && outline.readInt16BE(0) < 0;
}

/** Where each part of a composite glyph is described. */
function* components(outline: Buffer): Generator<number> {
  for (let at = 10; ;) {
    yield at;
    const flags = outline.readUInt16BE(at);
    if ((flags & MORE) === 0) return;
    at += sizeOfComponent(flags);
  }
}

function sizeOfComponent(flags: number): number {
  const scale = flags & TWO_BY_TWO ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0;
  return 4 + (flags & WORDS ? 4 : 2) + scale;
}

/** A table that readTables() has made sure of. */
export function tableOf(tables: Tables, tag: string): Buffer {
  return tables.get(tag) ?? Buffer.alloc(0);
}

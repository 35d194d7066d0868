/** What the rules ask of an embedded TrueType program (ISO/IEC 14496-22). */
export interface TrueType {
  glyphs: number;
  /** The advance of a glyph in thousandths of the font's size; undefined where the program has no such glyph. */
  widthOf: (glyph: number) => number | undefined;
  /** Platform and encoding of each subtable of `cmap`. */
  cmaps: { platform: number; encoding: number }[];
}

/**
 * Reads an embedded TrueType program.
 * @throws RangeError or Error where it is damaged or lacks a table that every program has.
 */
export function trueTypeOf(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`it has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const glyphs = view.getUint16(table('maxp') + 4);
  const metrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  return {
    glyphs,
    // Glyphs past the last metric have its advance.
    widthOf: (glyph) =>
      glyph < glyphs ? (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm : undefined,
    cmaps: cmapsOf(view, tables.get('cmap')),
  };
}

function tablesOf(view: DataView): Map<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
      return [tag, view.getUint32(record + 8)];
    }),
  );
}

function cmapsOf(view: DataView, cmap: number | undefined): TrueType['cmaps'] {
  if (cmap === undefined) return [];
  return Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => ({
    platform: view.getUint16(cmap + 4 + 8 * index),
    encoding: view.getUint16(cmap + 6 + 8 * index),
  }));
}

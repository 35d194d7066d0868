/** What a made TrueType program is to hold. */
export interface MadeTrueType {
  glyphs: number;
  /** The advance of every glyph, in thousandths. */
  width: number;
  /** Platform and encoding of each (empty) subtable of cmap. */
  cmaps: [platform: number, encoding: number][];
}

/** A TrueType program of empty outlines: small, and exactly as a rule needs it. */
export function madeTrueType({ glyphs, width, cmaps }: MadeTrueType): Uint8Array {
  const head = words(27, { 9: 1000 });
  const hhea = words(18, { 17: glyphs });
  const maxp = words(16, { 2: glyphs });
  const hmtx = words(2 * glyphs, Object.fromEntries(Array.from({ length: glyphs }, (_, glyph) => [2 * glyph, width])));
  const start = 4 + 8 * cmaps.length;
  const entries = cmaps.flatMap(([platform, encoding]) => [platform, encoding, 0, start]);
  const cmap = Buffer.concat([
    words(2 + entries.length, { 1: cmaps.length, ...offset(entries, 2) }),
    words(6, { 0: 6, 1: 12 }),
  ]);
  return assembled({ cmap, glyf: words(2, {}), head, hhea, hmtx, loca: words(glyphs + 1, {}), maxp });
}

function assembled(tables: Record<string, Buffer>): Uint8Array {
  const entries = Object.entries(tables);
  const directory = Buffer.alloc(12 + 16 * entries.length);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(entries.length, 4);
  let at = directory.length;
  entries.forEach(([tag, table], index) => {
    directory.write(tag, 12 + 16 * index, 'latin1');
    directory.writeUInt32BE(at, 20 + 16 * index);
    directory.writeUInt32BE(table.length, 24 + 16 * index);
    at += table.length;
  });
  return Uint8Array.from(Buffer.concat([directory, ...Object.values(tables)]));
}

/** So many 16-bit words, 0 where nothing else is given by place. */
function words(count: number, values: Record<number, number>): Buffer {
  const buffer = Buffer.alloc(2 * count);
  for (const [place, value] of Object.entries(values)) buffer.writeUInt16BE(value, 2 * Number(place));
  return buffer;
}

function offset(values: number[], by: number): Record<number, number> {
  return Object.fromEntries(values.map((value, index) => [index + by, value]));
}

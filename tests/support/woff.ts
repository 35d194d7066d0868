import { inflateSync } from 'node:zlib';

/** Unpacks a WOFF 1.0 file into the tables of the font, by their tags (W3C WOFF File Format 1.0, 4–5). */
export function tablesOfWoff(woff: Buffer): Map<string, Buffer> {
  const count = woff.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 44 + index * 20;
      const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
        number,
        number,
        number,
      ];
      const data = woff.subarray(offset, offset + packed);
      return [woff.toString('latin1', entry, entry + 4), packed < length ? inflateSync(data) : data] as const;
    }),
  );
}

/** The number of the glyph for a character, from a font’s table cmap in format 4 (ISO/IEC 14496-22). */
export function glyphOf(cmap: Buffer, character: string): number {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const at = tables.find((offset) => cmap.readUInt16BE(offset) === 4) ?? 0;
  const code = character.charCodeAt(0);
  const segments = cmap.readUInt16BE(at + 6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const [end, start] = [14 + index * 2, 16 + (segments + index) * 2].map((place) => cmap.readUInt16BE(at + place));
    if (code > (end ?? 0) || code < (start ?? 0)) continue;
    const delta = cmap.readUInt16BE(at + 16 + (2 * segments + index) * 2);
    const place = at + 16 + (3 * segments + index) * 2;
    const range = cmap.readUInt16BE(place);
    if (range === 0) return (code + delta) & 0xffff;
    return (cmap.readUInt16BE(place + range + (code - (start ?? 0)) * 2) + delta) & 0xffff;
  }
  return 0;
}

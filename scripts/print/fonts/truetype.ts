/** The tables of a TrueType font by their tags (ISO/IEC 14496-22). */
export type Tables = ReadonlyMap<string, Buffer>;

/** What PDF asks of a TrueType program that a composite font uses (ISO 32000-1, 9.9). */
const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const;
const DIRECTORY_ENTRY = 16;
/** The sum that a whole font has (ISO/IEC 14496-22, table head). */
const WHOLE = 0xb1b0afba;

/**
 * Reads the tables of a font.
 * @throws Error naming a table that a PDF needs and the font lacks.
 */
export function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * DIRECTORY_ENTRY;
    const [offset, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    tables.set(font.toString('latin1', entry, entry + 4), font.subarray(offset, offset + length));
  }
  const missing = NEEDED.filter((tag) => !tables.has(tag));
  if (missing.length > 0) throw new Error(`a font has no table ${missing.join(', ')}`);
  return tables;
}

/** Puts tables together to a font, with its directory and sums. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(12 + sorted.length * DIRECTORY_ENTRY);
  const power = Math.floor(Math.log2(sorted.length));
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (sorted.length - 2 ** power), 10);
  let offset = header.length;
  const padded = sorted.map(([tag, table], index) => {
    const entry = 12 + index * DIRECTORY_ENTRY;
    const whole = Buffer.concat([table], Math.ceil(table.length / 4) * 4);
    if (tag === 'head') whole.writeUInt32BE(0, 8);
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(sumOf(whole), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    offset += whole.length;
    return whole;
  });
  const font = Buffer.concat([header, ...padded]);
  const head = sorted.findIndex(([tag]) => tag === 'head');
  if (head >= 0) {
    const place = header.readUInt32BE(12 + head * DIRECTORY_ENTRY + 8);
    font.writeUInt32BE((WHOLE - sumOf(font)) >>> 0, place + 8);
  }
  return font;
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 3 < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

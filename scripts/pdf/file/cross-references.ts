import { deflateSync } from 'node:zlib';

/** Where an object is: at a byte of the file, or in an object stream. */
export type Place = { offset: number } | { stream: number; index: number };

/** Bytes of an entry: its kind, a place, a number (ISO 32000-1, table 18). */
const WIDTHS = [1, 4, 2] as const;
const ENTRY = 7;
/** Each row as the difference to the one above it (ISO 32000-1, 7.4.4.4): rows differ little. */
const UP = 2;

/**
 * The cross-reference stream of a file.
 * @param places by object number; a number without one is free.
 * @returns the stream’s bytes and the entries of its dictionary that say how to read them.
 */
export function crossReferences(places: readonly (Place | undefined)[]): { table: Buffer; entries: string } {
  const rows = Array.from({ length: places.length }, (_, number) => rowOf(places[number]));
  const packed = rows.map((row, number) => {
    const above = rows[number - 1];
    return Buffer.from([UP, ...row.map((byte, at) => (byte - (above?.[at] ?? 0)) & 0xff)]);
  });
  const table = deflateSync(Buffer.concat(packed), { level: 9 });
  const entries =
    `/W[${WIDTHS.join(' ')}]/Filter/FlateDecode` +
    `/DecodeParms<</Predictor 12/Columns ${ENTRY}>>/Length ${table.length}`;
  return { table, entries };
}

function rowOf(place: Place | undefined): Buffer {
  const row = Buffer.alloc(ENTRY);
  if (!place) row.writeUInt16BE(0xffff, 5);
  else if ('offset' in place) {
    row.writeUInt8(1, 0);
    row.writeUInt32BE(place.offset, 1);
  } else {
    row.writeUInt8(2, 0);
    row.writeUInt32BE(place.stream, 1);
    row.writeUInt16BE(place.index, 5);
  }
  return row;
}

import { inflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface ArchivedFile {
  name: string;
  /** Whether the name is marked as UTF-8. */
  utf8: boolean;
  /** YYYY-MM-DD. */
  day: string;
  crc: number;
  data: Buffer;
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];

/** How a file is packed (APPNOTE.TXT, 4.4.5). */
const UNPACK: Readonly<Record<number, (bytes: Buffer) => Buffer>> = { 0: (bytes) => bytes, 8: inflateRawSync };

/**
 * Reads an archive of stored or deflated files by its central directory (PKWARE APPNOTE.TXT, 4.3).
 * @throws where it is none, or an entry is packed in another way.
 */
export function entriesOf(zip: Uint8Array): ArchivedFile[] {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('it is no zip archive');
  const entries: ArchivedFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`no entry at ${at}`);
    const [flags, method, date] = [
      bytes.readUInt16LE(at + 8),
      bytes.readUInt16LE(at + 10),
      bytes.readUInt16LE(at + 14),
    ];
    const [crc, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20)];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const unpack = UNPACK[method];
    if (!unpack) throw new Error(`${name} is packed in way ${method}`);
    const parts = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
    const utf8 = (flags & 0x800) !== 0;
    entries.push({ name, utf8, day, crc, data: unpack(dataAt(bytes, bytes.readUInt32LE(at + 42), size)) });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function dataAt(bytes: Buffer, header: number, size: number): Buffer {
  if (bytes.readUInt32LE(header) !== LOCAL) throw new Error(`no file at ${header}`);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return bytes.subarray(start, start + size);
}

import { basename } from 'node:path';
import { OF_SYSTEMS } from '../lib/of-systems.ts';
import { readSmall } from '../lib/plain-file.ts';

const LIMIT = 16_000_000;

/** How such files begin. */
const BEGINNINGS: Readonly<Record<string, Buffer>> = {
  '.DS_Store': Buffer.from([0, 0, 0, 1, ...Buffer.from('Bud1')]),
  // A compound file (MS-CFB 2.2).
  'Thumbs.db': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
};

/** What a line of desktop.ini may be: none that leads to another machine. */
const INI_LINE = /^(\[[\w.{}-]+\]|;.*|[\w.{}-]+ *=(?!.*(?:\\\\|\/\/)).*)?$/;

/**
 * Whether a file is what Windows or macOS puts into a folder by itself: by its name, and by what it holds, since anybody can
 * call a program so.
 */
export async function isOfSystem(path: string): Promise<boolean> {
  const name = basename(path);
  if (!OF_SYSTEMS.includes(name)) return false;
  const bytes = await readSmall(path, LIMIT).catch(() => undefined);
  const beginning = BEGINNINGS[name];
  if (!bytes) return false;
  return beginning ? bytes.subarray(0, beginning.length).equals(beginning) : isDesktopIni(bytes);
}

function isDesktopIni(bytes: Buffer): boolean {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const lines = bytes
    .toString(isUtf16 ? 'utf16le' : 'latin1')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  return lines.every((line) => INI_LINE.test(line)) && lines.some((line) => line.startsWith('['));
}

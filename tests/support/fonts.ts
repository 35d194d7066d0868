import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fontsConf } from '../../scripts/lib/browser/fonts-conf.ts';
import { FONT_FOLDERS } from '../../scripts/print/faces.ts';
import { TEST_OUT } from './built.ts';
import { tablesOfWoff } from './woff.ts';

const FONTS_FOLDER = join(FONT_FOLDERS['biz-udpgothic'] ?? '', 'files');
const HEADER = 12;
const ENTRY = 16;

/**
 * A configuration of fontconfig with which a browser sees the font of the sheets and no other: pages of the site, which
 * bring none, then look the same on every machine, and on one without a Japanese font words are not boxes.
 * @returns its file. It and the fonts beside it are made by the first who asks.
 */
export async function fontsForPages(): Promise<string> {
  const { version } = createRequire(import.meta.url)('@fontsource/biz-udpgothic/package.json') as { version: string };
  const folder = resolve(TEST_OUT, `fonts-${version}`);
  const file = join(folder, 'fonts.conf');
  if (existsSync(file)) return file;
  await mkdir(TEST_OUT, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  const packed = (await readdir(FONTS_FOLDER)).filter((name) => name.endsWith('-normal.woff'));
  await Promise.all(
    packed.map(async (name) =>
      writeFile(join(staging, name.replace('.woff', '.ttf')), trueType(await readFile(join(FONTS_FOLDER, name)))),
    ),
  );
  await writeFile(join(staging, 'fonts.conf'), fontsConf(folder, join(folder, 'cache')));
  // Of two who make it at once, the first to finish wins.
  await rename(staging, folder).catch(() => rm(staging, { recursive: true }));
  return file;
}

/** A font of WOFF 1.0 as a browser takes it from the machine: the same tables behind another directory (ISO/IEC 14496-22). */
function trueType(woff: Buffer): Buffer {
  const tables = [...tablesOfWoff(woff)];
  const head = Buffer.alloc(HEADER + tables.length * ENTRY);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(tables.length, 4);
  let offset = head.length;
  const padded = tables.map(([tag, data], index) => {
    const entry = HEADER + index * ENTRY;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const end = Math.ceil(data.length / 4) * 4;
    offset += end;
    return Buffer.concat([data, Buffer.alloc(end - data.length)]);
  });
  return Buffer.concat([head, ...padded]);
}

import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontsConf } from '../lib/browser/fonts-conf.ts';
import { sha256OfJson } from '../lib/sha256.ts';

/** The font's name, in the sheets' CSS as well. */
export const FAMILY = 'BIZ UDPGothic';
/** What lends the letters that it lacks: 𠮷 in a name. It has one weight, which stands for both. */
export const LENDER = 'Shippori Antique';

/** The faces to give a sheet, in the order to add them: a browser asks the last first, whether it holds a letter. */
const FACES = [
  { name: 'ShipporiAntique-Regular', weight: '400' },
  { name: 'ShipporiAntique-Regular', weight: '700' },
  { name: 'BIZUDPGothic-Regular', weight: '400' },
  { name: 'BIZUDPGothic-Bold', weight: '700' },
] as const;

const BIZ = '@expo-google-fonts/biz-udpgothic';
const SHIPPORI = '@expo-google-fonts/shippori-antique';
const { resolve } = createRequire(import.meta.url);
/** Where the packages have the fonts, by their names. */
const SOURCES: Readonly<Record<string, string>> = {
  'BIZUDPGothic-Regular': resolve(`${BIZ}/400Regular/BIZUDPGothic_400Regular.ttf`),
  'BIZUDPGothic-Bold': resolve(`${BIZ}/700Bold/BIZUDPGothic_700Bold.ttf`),
  'ShipporiAntique-Regular': resolve(`${SHIPPORI}/400Regular/ShipporiAntique_400Regular.ttf`),
};
/** Whole, but without hints and tables that only vertical lines and old screens use. */
const MADE = {
  keepAllGlyphs: true,
  noHinting: true,
  dropTables: ['gasp', 'vhea', 'vmtx'],
  targetFormat: 'truetype',
} as const;

/** A face for the FontFace interface of a page. */
export interface Face {
  weight: '400' | '700';
  source: string;
}

/** Where the server of the sheets has the folder of the fonts. */
export const FONTS_PATH = '/__fonts/';

/**
 * The faces to give a page. With fontconfig the browser takes them from the machine, which it need neither load nor check:
 * that halves its time for most sheets. Elsewhere, where the machine may have a font of the same name, they are loaded.
 * @param origin of the server of the sheets.
 */
export function facesFrom(origin: string, platform: NodeJS.Platform = process.platform): Face[] {
  const local = (name: string) => (platform === 'linux' ? `local("${name}"), ` : '');
  return FACES.map(({ name, weight }) => ({
    weight,
    source: `${local(name)}url("${origin}${FONTS_PATH}${name}.ttf")`,
  }));
}

/** The fonts of the sheets on this machine. */
export interface PrintFonts {
  /** Holds NAME.ttf of every face. */
  folder: string;
  /** A configuration of fontconfig with which a browser sees these fonts and no others. */
  conf: string;
}

/**
 * Makes the fonts of the sheets, once for each version, way of making and user, in the temporary folder: whole, but without the hints for
 * old screens, which take a quarter of a PDF’s font.
 * @throws Error where somebody else owns the folder of that name.
 */
export async function printFonts(): Promise<PrintFonts> {
  const versions = await Promise.all(['subset-font', BIZ, SHIPPORI].map(versionOf));
  const made = sha256OfJson([versions, MADE]).slice(0, 12);
  const folder = join(tmpdir(), `shiori-fonts-${made}-u${process.getuid?.() ?? 0}`);
  const fonts = { folder, conf: join(folder, 'fonts.conf') };
  const found = await lstat(folder).catch(() => undefined);
  if (found && (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)))
    throw new Error(`${folder} belongs to someone else: remove it, or set TMPDIR to a folder of your own`);
  const files = [...Object.keys(SOURCES).map((name) => `${name}.ttf`), 'fonts.conf'];
  // Cleaners of the temporary folder take out single files.
  if (!files.every((name) => existsSync(join(folder, name)))) await makeFonts(folder);
  return fonts;
}

/** Made beside the folder and renamed: of two who make it at once, the first to finish wins. */
async function makeFonts(folder: string): Promise<void> {
  const { default: subsetFont } = await import('subset-font');
  const staging = await mkdtemp(`${folder}.`);
  try {
    for (const [name, source] of Object.entries(SOURCES)) {
      await writeFile(join(staging, `${name}.ttf`), await subsetFont(await readFile(source), undefined, MADE));
    }
    await mkdir(join(staging, 'cache'));
    await writeFile(join(staging, 'fonts.conf'), fontsConf(folder, join(folder, 'cache')));
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder).catch(() => undefined);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(resolve(`${name}/package.json`), 'utf8')) as { version: string };
  return version;
}

/** Says of a letter whether the sheets’ fonts hold it, as long before printing as somebody wants to know. */
export async function glyphFinder(): Promise<(letter: string) => boolean> {
  const { Blob, Face: FontFile } = await import('harfbuzzjs');
  const files = await Promise.all(
    ['BIZUDPGothic-Regular', 'ShipporiAntique-Regular'].map(async (name) => readFile(SOURCES[name] ?? '')),
  );
  const known = new Set(files.flatMap((file) => [...new FontFile(new Blob(file)).collectUnicodes()]));
  return (letter) => known.has(letter.codePointAt(0) ?? 0);
}

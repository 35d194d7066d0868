import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A face of the sheets' font for the FontFace interface of a page; without a range it stands for every character. */
export interface Face {
  /** Path on the server of the sheets. */
  path: string;
  weight: '400' | '700';
  unicodeRange?: string;
}

/** The font's name, in the sheets' CSS as well. */
export const FAMILY = 'BIZ UDPGothic';
/** Where the server has the font's files. */
export const FONTS_PATH = '/__fonts/';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@fontsource/biz-udpgothic/package.json'));
/** Folder of the font's files. */
export const FONTS_FOLDER = join(PACKAGE, 'files');

const RULE = /url\(\.\/files\/(\S+-normal\.woff2)\)[^}]*unicode-range: ([^;}]+)/g;

/**
 * The faces to give a sheet, in the order to add them: of those that hold a character the browser takes the last.
 *
 * The `japanese` file holds kana, kanji, ASCII and most marks, and so nearly every sheet needs no other: two subsets in
 * the PDF. It lacks ①, →, ※, □ and the like, which stand in the slices for the web; these come first and so are asked last.
 */
export async function facesOfFont(): Promise<Face[]> {
  const weights = ['400', '700'] as const;
  const slices = await Promise.all(weights.map(async (weight) => slicesOf(weight)));
  const whole = weights.map((weight) => ({
    weight,
    path: `${FONTS_PATH}biz-udpgothic-japanese-${weight}-normal.woff2`,
  }));
  return [...slices.flat(), ...whole];
}

async function slicesOf(weight: Face['weight']): Promise<Face[]> {
  const css = await readFile(join(PACKAGE, `${weight}.css`), 'utf8');
  return [...css.matchAll(RULE)].map(([, file = '', unicodeRange = '']) => ({
    weight,
    path: FONTS_PATH + file,
    unicodeRange,
  }));
}

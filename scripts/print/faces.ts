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
/** What lends the letters that it lacks: 𠮷 in a name. It has one weight, which stands for both. */
export const LENDER = 'Shippori Antique';
/** Where the server has the fonts' files, a folder a font. */
export const FONTS_PATH = '/__fonts/';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`@fontsource/${name}/package.json`));
const OWN = 'biz-udpgothic';
const LENT = 'shippori-antique';
/** The folders of the packages, by the names they have on the server. */
export const FONT_FOLDERS: Readonly<Record<string, string>> = { [OWN]: folderOf(OWN), [LENT]: folderOf(LENT) };

const RULE = /url\(\.\/files\/(\S+-normal\.woff2)\)[^}]*unicode-range: ([^;}]+)/g;

/**
 * The faces to give a sheet, in the order to add them: of those that hold a character the browser takes the last.
 *
 * The `japanese` file holds kana, kanji, ASCII and most marks, and so nearly every sheet needs no other: two subsets in
 * the PDF. It lacks ①, →, ※, □ and the like, which stand in the slices for the web; these come before it and so are asked
 * after it. What no file of the font holds is lent by another: asked last, loaded and embedded only where it is needed.
 */
export async function facesOfFont(): Promise<Face[]> {
  const weights = ['400', '700'] as const;
  const lent = await slicesOf(LENT, '400');
  const slices = await Promise.all(weights.map(async (weight) => slicesOf(OWN, weight)));
  const whole = weights.map((weight) => ({
    weight,
    path: `${FONTS_PATH}${OWN}/files/${OWN}-japanese-${weight}-normal.woff2`,
  }));
  // In both weights, or the browser would make the second itself, which a PDF holds as drawings.
  return [...weights.flatMap((weight) => lent.map((face) => ({ ...face, weight }))), ...slices.flat(), ...whole];
}

async function slicesOf(name: string, weight: Face['weight']): Promise<Face[]> {
  const css = await readFile(join(folderOf(name), `${weight}.css`), 'utf8');
  return [...css.matchAll(RULE)].map(([, file = '', unicodeRange = '']) => ({
    weight,
    path: `${FONTS_PATH}${name}/files/${file}`,
    unicodeRange,
  }));
}

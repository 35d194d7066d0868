import { FAMILY, type Face } from '../../print/faces.ts';

/** Marks that the font's main file may lack: no ASCII, kana or kanji. */
const MARK = /[^\u0000-\u00ff\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * The font as a style sheet, which scripts/print/ adds by script.
 * @param faces in the order to add them.
 * @param text of the leaflet: faces for ranges that hold no mark of it are left out. (Vivliostyle loads all it sees.)
 */
export function fontCss(faces: readonly Face[], text: string): string {
  const marks = [...new Set(text)].filter((character) => MARK.test(character));
  return faces
    .filter(({ unicodeRange }) => unicodeRange === undefined || marks.some((mark) => isIn(unicodeRange, mark)))
    .map(({ path, weight, unicodeRange }) => {
      const range = unicodeRange === undefined ? '' : `unicode-range:${unicodeRange};`;
      return `@font-face{font-family:"${FAMILY}";font-weight:${weight};${range}src:url("${path}") format("woff2")}\n`;
    })
    .join('');
}

/** Whether a character is in a list of ranges as CSS writes them: `U+2460-2473, U+25CB`. */
function isIn(unicodeRange: string, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return unicodeRange.split(',').some((range) => {
    const [first = Number.NaN, last = first] = range
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return first <= point && point <= last;
  });
}

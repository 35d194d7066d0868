import { glyphsOf, widthsIn } from '../read/fonts.ts';
import { simpleEncodingOf } from '../read/simple-encoding.ts';
import { atCode, defineRule, type Rule } from '../rule.ts';

/** In thousandths of the font's size. */
const TOLERANCE = 1;

/** Clauses 7.21.5 and 7.21.8: painted glyphs are as wide as readers are told, and none stands for a missing one. */
export const glyphs: Rule[] = [
  defineRule('7.21.5-1', 'Glyphs are as wide as the font’s dictionary says', 'write the font’s W anew', ({ fonts }) =>
    fonts.flatMap((font) => {
      const widthOf = widthsIn(font);
      return glyphsOf(font).flatMap(({ code, cid, glyph, visible }) => {
        const [own, said] = [font.trueType?.widthOf(glyph), widthOf(cid)];
        if (!visible || own === undefined || Math.abs(own - said) <= TOLERANCE) return [];
        return [atCode(font, code, `it is ${Math.round(own)} wide, the dictionary says ${Math.round(said)}`)];
      });
    }),
  ),
  defineRule('7.21.8-1', 'No text shows the glyph .notdef', 'use a font that has the character', ({ fonts }) =>
    fonts.flatMap((font) => {
      const { differences } = simpleEncodingOf(font.dict);
      const missing = glyphsOf(font).filter(({ glyph }) => glyph === 0);
      const named = [...font.codes.keys()].filter((code) => differences.get(code) === '.notdef');
      return [...missing.map(({ code }) => code), ...named].map((code) => atCode(font, code, 'it leads to .notdef'));
    }),
  ),
];

import { isSymbolic, type Font } from '../read/fonts.ts';
import { simpleEncodingOf } from '../read/simple-encoding.ts';
import { dictIn, textIn, valueIn } from '../read/values.ts';
import { atCode, defineRule, type Rule } from '../rule.ts';

/** Values that are no character. */
const FORBIDDEN = /[\0\uFEFF\uFFFE]/;
/** Collections whose CIDs every reader can turn into Unicode. */
const KNOWN_COLLECTIONS = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1']);

/** Clause 7.21.7: what text says can be read out, searched and copied. */
export const unicode: Rule[] = [
  defineRule('7.21.7-1', 'Every shown code has a meaning in Unicode', 'give the font a ToUnicode', ({ fonts }) =>
    fonts.flatMap((font) => {
      const hasMeaning = meaningOf(font);
      return [...font.codes.keys()]
        .filter((code) => !font.toUnicode?.unicode.has(code) && !hasMeaning(code))
        .map((code) => atCode(font, code, 'nothing tells what it means'));
    }),
  ),
  defineRule('7.21.7-2', 'No code means U+0000, U+FEFF or U+FFFE', 'write the character into ToUnicode', ({ fonts }) =>
    fonts.flatMap((font) =>
      [...font.codes.keys()]
        .filter((code) => FORBIDDEN.test(font.toUnicode?.unicode.get(code) ?? ''))
        .map((code) => atCode(font, code, 'it means no character')),
    ),
  ),
];

/** Whether a code has a meaning without ToUnicode (ISO 32000-1, 9.10.2). */
function meaningOf(font: Font): (code: number) => boolean {
  if (font.subtype === 'Type0') {
    const info = dictIn(font.cidFont, 'CIDSystemInfo');
    const known = textIn(info, 'Registry') === 'Adobe' && KNOWN_COLLECTIONS.has(textIn(info, 'Ordering') ?? '');
    return () => known;
  }
  const { predefined, differences } = simpleEncodingOf(font.dict);
  const latin = font.subtype === 'Type1' && !isSymbolic(font) && valueIn(font.dict, 'Encoding') === undefined;
  return (code) => {
    const name = differences.get(code);
    if (name === undefined) return predefined || latin;
    // The names of the Adobe Latin set are letters only; the names of a Type 3 font mean nothing to others.
    return font.subtype !== 'Type3' && /^[A-Za-z]+$/.test(name);
  };
}

import { isSymbolic, type Font } from '../read/fonts.ts';
import type { Pdf } from '../read/open.ts';
import type { TrueType } from '../read/truetype.ts';
import { valueIn } from '../read/values.ts';
import { defineRule, inFont, type Rule } from '../rule.ts';

/** Clause 7.21.6: codes of simple TrueType fonts lead to glyphs in one way only. */
export const trueType: Rule[] = [
  defineRule('7.21.6-1', 'A plain TrueType font has a cmap for its letters', 'embed one with a (3,1) cmap', (pdf) =>
    simple(pdf)
      .filter((font) => !isSymbolic(font) && font.trueType && !has(font.trueType, 1, 0) && !has(font.trueType, 3, 1))
      .map((font) => inFont(font, 'its program has neither a (1,0) nor a (3,1) cmap')),
  ),
  defineRule('7.21.6-3', 'A symbolic TrueType font has no Encoding', 'take Encoding out of the font', (pdf) =>
    simple(pdf)
      .filter((font) => isSymbolic(font) && valueIn(font.dict, 'Encoding') !== undefined)
      .map((font) => inFont(font, 'it is symbolic, yet has an Encoding')),
  ),
  defineRule(
    '7.21.6-4',
    'A symbolic TrueType font has one cmap, or a (3,0) one',
    'embed one with a (3,0) cmap',
    (pdf) =>
      simple(pdf)
        .filter((font) => isSymbolic(font) && font.trueType?.cmaps.length !== 1)
        .filter(({ trueType: program }) => program && !has(program, 3, 0))
        .map((font) => inFont(font, `its program has ${font.trueType?.cmaps.length} cmaps and none is (3,0)`)),
  ),
];

/** Those that paint something: the others are never drawn. */
function simple({ fonts }: Pdf): Font[] {
  return fonts.filter(({ subtype, codes }) => {
    return subtype === 'TrueType' && [...codes.values()].some(({ visible }) => visible);
  });
}

function has({ cmaps }: TrueType, platform: number, encoding: number): boolean {
  return cmaps.some((cmap) => cmap.platform === platform && cmap.encoding === encoding);
}

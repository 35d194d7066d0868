import { cidsIn, glyphsOf, type Font } from '../read/fonts.ts';
import { bytesOf, streamIn } from '../read/values.ts';
import { atCode, defineRule, inFont, type Rule } from '../rule.ts';

const SUBSET = /^[A-Z]{6}\+/;

/** Clause 7.21.4: what is painted is in the file. */
export const embedding: Rule[] = [
  defineRule('7.21.4.1-1', 'Every font that is painted is embedded', 'embed the font', ({ fonts }) =>
    fonts
      .filter(({ codes, subtype }) => subtype !== 'Type3' && [...codes.values()].some(({ visible }) => visible))
      .flatMap((font) => {
        if (!font.program) return [inFont(font, 'its program is not embedded')];
        const damaged = font.program.key === 'FontFile2' && !font.trueType;
        return damaged ? [inFont(font, 'its embedded program cannot be read')] : [];
      }),
  ),
  defineRule('7.21.4.1-2', 'Every painted glyph is in the embedded font', 'embed all glyphs in use', ({ fonts }) =>
    fonts.flatMap((font) =>
      glyphsOf(font)
        .filter(({ visible, glyph }) => visible && glyph >= (font.trueType?.glyphs ?? 0))
        .map(({ code, glyph }) => atCode(font, code, `the font has no glyph ${glyph}`)),
    ),
  ),
  defineRule(
    '7.21.4.2-2',
    'A CIDSet names the CIDs of its font, no less and no more',
    'leave CIDSet out',
    ({ fonts }) =>
      fonts.flatMap((font) => {
        const wrong = cidsAmiss(font);
        return wrong.length === 0 ? [] : [inFont(font, `its CIDSet is wrong on CID ${wrong.slice(0, 5).join(', ')}`)];
      }),
  ),
];

/** The CIDs that the CIDSet of a subset names though the program lacks them, or the other way round. */
function cidsAmiss(font: Font): number[] {
  const stream = streamIn(font.descriptor, 'CIDSet');
  if (!stream || !font.trueType || !SUBSET.test(font.name)) return [];
  const set = bytesOf(stream);
  const present = cidsIn(font);
  const last = Math.max(8 * set.length, ...present.map((cid) => cid + 1));
  const known = new Set(present);
  return Array.from({ length: last }, (_, cid) => cid).filter((cid) => {
    const named = ((set[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0;
    // CID 0 is .notdef, which every font has.
    return cid > 0 && named !== known.has(cid);
  });
}

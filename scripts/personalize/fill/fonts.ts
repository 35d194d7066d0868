import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { brief } from '../../pdf/content/numbers.ts';
import type { FaceName, Glyph } from './face.ts';
import type { Faces, SetText } from './set-text.ts';
import type { Update } from './update.ts';
import { code, utf16 } from './write.ts';

/** A face with the glyphs that a company’s texts use, as it goes into each of its sheets. */
export interface OwnFont {
  face: FaceName;
  /** Writes it into a file, and returns the number of its object. */
  put: (update: Update) => number;
}

/** How many entries a block of a CMap may have (Adobe Technical Note 5014). */
const BLOCK = 100;

/** The fonts of a company: each face with no more than its texts use. */
export function fontsOf(texts: Iterable<SetText>, faces: Faces): OwnFont[] {
  const used = new Map<FaceName, Map<number, Glyph>>();
  for (const { lines } of texts)
    for (const { face, glyphs } of lines.flatMap(({ runs }) => runs)) {
      const known = used.get(face) ?? new Map<number, Glyph>();
      used.set(face, known);
      for (const glyph of glyphs) if (!known.get(glyph.id)?.text) known.set(glyph.id, glyph);
    }
  return [...used].map(([face, glyphs]) =>
    fontOf(
      face,
      [...glyphs.values()].sort((a, b) => a.id - b.id),
      faces,
    ),
  );
}

/** A composite font whose codes are the glyphs’ numbers (ISO 32000-1, 9.7). */
function fontOf(name: FaceName, glyphs: readonly Glyph[], faces: Faces): OwnFont {
  const face = faces.get(name);
  if (!face) throw new Error(`the font ${name} is not loaded`);
  const file = face.subset(glyphs.map(({ id }) => id));
  const packed = deflateSync(file);
  const map = deflateSync(toUnicode(glyphs));
  const full = `${tagOf(glyphs)}+${name}`;
  const widths = glyphs.map(({ id, width }) => `${id}[${brief(width)}]`).join('');
  const bounds = face.bounds.map((side) => Math.round(side)).join(' ');
  const [ascent, descent] = [Math.round(face.ascent), Math.round(face.descent)];
  const metrics = `/FontBBox[${bounds}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${ascent}/StemV 80`;
  return {
    face: name,
    put(update) {
      const [font, descendant, descriptor, fontFile, unicode] = Array.from({ length: 5 }, () => update.next()) as [
        number,
        number,
        number,
        number,
        number,
      ];
      update.put(
        font,
        `<</Type/Font/Subtype/Type0/BaseFont/${full}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
      );
      update.put(
        descendant,
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${full}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
          `/CIDToGIDMap/Identity/FontDescriptor ${descriptor} 0 R/DW 1000/W[${widths}]>>`,
      );
      update.put(descriptor, `<</Type/FontDescriptor/FontName/${full}/Flags 4${metrics}/FontFile2 ${fontFile} 0 R>>`);
      update.putStream(fontFile, `/Filter/FlateDecode/Length1 ${file.length}`, packed);
      update.putStream(unicode, '/Filter/FlateDecode', map);
      return font;
    },
  };
}

/** Six letters that follow from the glyphs (ISO 32000-1, 9.6.4). */
function tagOf(glyphs: readonly Glyph[]): string {
  const sum = createHash('sha256')
    .update(glyphs.map(({ id }) => id).join(' '))
    .digest();
  return [...sum.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** What each glyph stands for (ISO 32000-1, 9.10.3). */
function toUnicode(glyphs: readonly Glyph[]): string {
  const entries = glyphs.filter(({ text }) => text !== '').map(({ id, text }) => `<${code(id)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += BLOCK) {
    const block = entries.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

import { PDFStream, type PDFDict } from '@cantoo/pdf-lib';
import { cmapOf, IDENTITY, type CMap } from './cmap.ts';
import { trueTypeOf, type TrueType } from './truetype.ts';
import { arrayIn, asDict, bytesOf, dictIn, nameIn, numberIn, streamIn, valueIn, valuesOf } from './values.ts';
import { widthsOf } from './widths.ts';

/** A font that text is shown in. */
export interface Font {
  dict: PDFDict;
  /** Its PostScript name, with the tag of its subset. */
  name: string;
  subtype: string;
  /** The CIDFont of a composite font. */
  cidFont: PDFDict | undefined;
  descriptor: PDFDict | undefined;
  /** How codes become CIDs; undefined for a simple font and for a predefined CMap other than Identity. */
  encoding: CMap | undefined;
  toUnicode: CMap | undefined;
  /** The embedded program under its key in the descriptor; FontFile2 is TrueType. */
  program: { key: string; stream: PDFStream } | undefined;
  /** The program where it is TrueType and can be read. */
  trueType: TrueType | undefined;
  /** The codes that text shows, by first place; filled while pages are read. */
  codes: Map<number, CodeUse>;
}

/** Where a code is shown. */
export interface CodeUse {
  /** Of the first place, counted from 1. */
  page: number;
  /** Whether it is painted anywhere: text in rendering mode 3 is not. */
  visible: boolean;
}

/** A code of a font and the glyph of its TrueType program that it leads to. */
export interface GlyphUse extends CodeUse {
  code: number;
  cid: number;
  glyph: number;
}

/** Reads a font's dictionary. */
export function fontOf(dict: PDFDict): Font {
  const cidFont = asDict(valuesOf(arrayIn(dict, 'DescendantFonts'))[0]);
  const descriptor = dictIn(cidFont ?? dict, 'FontDescriptor');
  const program = programOf(descriptor);
  return {
    dict,
    name: nameIn(dict, 'BaseFont') ?? 'a font without a name',
    subtype: nameIn(dict, 'Subtype') ?? '',
    cidFont,
    descriptor,
    encoding: encodingOf(dict),
    toUnicode: cmapIn(dict, 'ToUnicode'),
    program,
    trueType: program?.key === 'FontFile2' ? readable(() => trueTypeOf(bytesOf(program.stream))) : undefined,
    codes: new Map(),
  };
}

/** The glyphs that a composite TrueType font shows; none where its codes or its program cannot be followed. */
export function glyphsOf({ cidFont, encoding, codes, trueType }: Font): GlyphUse[] {
  if (nameIn(cidFont, 'Subtype') !== 'CIDFontType2' || !encoding || !trueType) return [];
  const glyphOf = cidToGlyph(cidFont);
  return [...codes].map(([code, use]) => {
    const cid = encoding.cidOf(code) ?? 0;
    return { code, cid, glyph: glyphOf(cid), ...use };
  });
}

/** The CIDs that lead to a glyph of a composite font's TrueType program, .notdef left out. */
export function cidsIn({ cidFont, trueType }: Font): number[] {
  if (!trueType) return [];
  const glyphOf = cidToGlyph(cidFont);
  const map = streamIn(cidFont, 'CIDToGIDMap');
  const length = map ? bytesOf(map).length / 2 : trueType.glyphs;
  return Array.from({ length }, (_, cid) => cid).filter((cid) => glyphOf(cid) > 0 && glyphOf(cid) < trueType.glyphs);
}

/** The glyph of each CID: the CID itself, or what the font's map says (ISO 32000-1, 9.7.4.2). */
function cidToGlyph(cidFont: PDFDict | undefined): (cid: number) => number {
  const map = streamIn(cidFont, 'CIDToGIDMap');
  const bytes = map && readable(() => bytesOf(map));
  return bytes ? (cid) => (bytes[2 * cid] ?? 0) * 256 + (bytes[2 * cid + 1] ?? 0) : (cid) => cid;
}

/** The widths its dictionary gives, by CID, in thousandths of the font's size. */
export function widthsIn({ cidFont }: Font): (cid: number) => number {
  return widthsOf(cidFont);
}

/** Whether its descriptor calls it symbolic (ISO 32000-1, table 123). */
export function isSymbolic({ descriptor }: Font): boolean {
  return ((numberIn(descriptor, 'Flags') ?? 0) & 4) !== 0;
}

function programOf(descriptor: PDFDict | undefined): Font['program'] {
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
    const stream = streamIn(descriptor, key);
    if (stream) return { key, stream };
  }
  return undefined;
}

function encodingOf(dict: PDFDict): CMap | undefined {
  const name = nameIn(dict, 'Encoding');
  if (nameIn(dict, 'Subtype') !== 'Type0') return undefined;
  return name === 'Identity-H' || name === 'Identity-V' ? IDENTITY : cmapIn(dict, 'Encoding');
}

function cmapIn(dict: PDFDict, key: string): CMap | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFStream ? readable(() => cmapOf(bytesOf(value))) : undefined;
}

function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

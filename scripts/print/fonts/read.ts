import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { bytesOf } from '../file/streams.ts';
import { readToUnicode } from './to-unicode.ts';
import { readTables, type Tables } from './truetype.ts';

/** A composite font as Chromium embeds it: a subset that keeps the glyphs’ numbers. */
export interface EmbeddedFont {
  /** Without the tag of its subset: BIZUDPGothic-Bold. */
  name: string;
  descriptor: PDFDict;
  tables: Tables;
  /** What each code stands for; a code is the number of a glyph. */
  characters: ReadonlyMap<number, string>;
  /** How wide a glyph is, in thousandths of the size. */
  advance: (code: number) => number;
}

/** Reads a font once, however many pages use it. */
export function fontReader(document: PDFDocument): (font: PDFDict) => EmbeddedFont {
  const known = new Map<PDFDict, EmbeddedFont>();
  return (font) => {
    const found = known.get(font) ?? readFont(document, font);
    known.set(font, found);
    return found;
  };
}

function readFont(document: PDFDocument, font: PDFDict): EmbeddedFont {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const name = font.lookup(PDFName.of('BaseFont'), PDFName).decodeText();
  const widths = widthsOf(descendant);
  const usual = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    descriptor,
    tables: readTables(bytesOf(document, descriptor.get(PDFName.of('FontFile2')))),
    characters: readToUnicode(bytesOf(document, font.get(PDFName.of('ToUnicode'))).toString('latin1')),
    advance: (code) => widths.get(code) ?? usual,
  };
}

/** Either `first [width …]` or `first last width`, over and over (ISO 32000-1, 9.7.4.3). */
function widthsOf(descendant: PDFDict): Map<number, number> {
  const entries = descendant.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? [];
  const widths = new Map<number, number>();
  const numberAt = (at: number) => (entries[at] as PDFNumber).asNumber();
  for (let at = 0; at < entries.length;) {
    const [first, next] = [numberAt(at), entries[at + 1]];
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, index) => widths.set(first + index, (width as PDFNumber).asNumber()));
      at += 2;
    } else {
      for (let code = first; code <= numberAt(at + 1); code += 1) widths.set(code, numberAt(at + 2));
      at += 3;
    }
  }
  return widths;
}

import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { bytesOf } from '../file/streams.ts';

/** A composite font, as far as reading words asks; codes are of two bytes. */
export interface Font {
  /** How wide a code is, in thousandths of the size. */
  advance: (code: number) => number;
  /** What a code stands for; `\0` for the box that says that the font has no glyph. */
  character: (code: number) => string;
  /** The code for a letter, if the font holds it. */
  code: (letter: string) => number | undefined;
}

/** Reads a font once, however many pages use it. */
export function fontReader(document: PDFDocument, families?: readonly string[]): (font: PDFDict) => Font {
  const known = new Map<PDFDict, Font>();
  return (font) => {
    if (families && !known.has(font)) checkFont(font, families);
    const found = known.get(font) ?? readFont(document, font);
    known.set(font, found);
    return found;
  };
}

/** Print shops refuse Type 3 fonts, and another font means that a character or a rule of the CSS is missing. */
function checkFont(font: PDFDict, families: readonly string[]): void {
  const [name = '', subtype] = ['BaseFont', 'Subtype'].map((key) =>
    font
      .lookupMaybe(PDFName.of(key), PDFName)
      ?.decodeText()
      .replace(/^[A-Z]{6}\+/, ''),
  );
  const isOurs = families.some((family) => name.startsWith(`${family.replaceAll(' ', '')}-`));
  if (subtype !== 'Type0' || !isOurs) throw new Error(`some text is not in ${families[0]} but in ${name} (${subtype})`);
}

function readFont(document: PDFDocument, font: PDFDict): Font {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const widths = widthsOf(descendant.lookupMaybe(PDFName.of('W'), PDFArray));
  const usual = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const characters = readToUnicode(bytesOf(document, font.get(PDFName.of('ToUnicode'))).toString('latin1'));
  const codes = new Map([...characters].map(([code, letter]) => [letter, code]));
  return {
    code: (letter) => codes.get(letter),
    advance: (code) => widths.get(code) ?? usual,
    character: (code) => (code === 0 ? '\0' : (characters.get(code) ?? '')),
  };
}

/** Either `first [width …]` or `first last width`, over and over (ISO 32000-1, 9.7.4.3). */
function widthsOf(array: PDFArray | undefined): Map<number, number> {
  const entries = array?.asArray() ?? [];
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

/** What each code of a font stands for (ISO 32000-1, 9.10.3). */
export function readToUnicode(cmap: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      characters.set(parseInt(code, 16), fromUtf16(text));
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = parseInt(from, 16);
      // The last unit alone counts on.
      const [head, last] = [text.slice(0, -4), parseInt(text.slice(-4), 16)];
      for (let code = first; code <= parseInt(to, 16); code += 1) {
        const unit = (last + code - first).toString(16).padStart(4, '0');
        characters.set(code, fromUtf16(head + unit));
      }
    }
  }
  return characters;
}

function fromUtf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}

import { PDFString, type PDFDict } from '@cantoo/pdf-lib';
import type { TaggedPdf } from './tagged-pdf.ts';
import { madeTrueType, type MadeTrueType } from './true-type.ts';

/** A program that fits the dictionary of a made font. */
export const SOUND: MadeTrueType = { glyphs: 128, width: 600, cmaps: [] };

const TO_UNICODE = `1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfrange <0000> <0000> <FFFD> <0020> <007E> <0020> endbfrange`;

/** The dictionaries of a composite font. */
export interface MadeFont {
  font: PDFDict;
  cidFont: PDFDict;
  descriptor: PDFDict;
}

/** Adds a composite TrueType font as F1; the code of a letter is its ASCII code, and so is its glyph. */
export function addFont(pdf: TaggedPdf): MadeFont {
  const descriptor = pdf.dict({ Type: 'FontDescriptor', FontName: 'AAAAAA+Made', Flags: 4 });
  setProgram(pdf, descriptor, SOUND);
  const cidFont = pdf.dict({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'AAAAAA+Made',
    CIDToGIDMap: 'Identity',
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    DW: 500,
    W: [0, [600], 1, 127, 600],
    FontDescriptor: descriptor,
  });
  const font = pdf.dict({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'AAAAAA+Made',
    Encoding: 'Identity-H',
    DescendantFonts: [pdf.context.register(cidFont)],
    ToUnicode: pdf.stream(TO_UNICODE),
  });
  pdf.set(pdf.resources('Font'), 'F1', font);
  return { font, cidFont, descriptor };
}

export function setProgram(pdf: TaggedPdf, descriptor: PDFDict, program: MadeTrueType): void {
  pdf.set(descriptor, 'FontFile2', pdf.stream(madeTrueType(program)));
}

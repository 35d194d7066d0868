import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { addStream } from '../file/streams.ts';
import { writeToUnicode } from './to-unicode.ts';

/** A font to embed. */
export interface FontToEmbed {
  /** Its PostScript name, without the tag of a subset. */
  family: string;
  /** A TrueType font; the codes of the text are the numbers of its glyphs. */
  program: Buffer;
  /** How wide each glyph is, in thousandths of the size. */
  widths: readonly number[];
  /** What each glyph stands for; nothing where that is not known. */
  characters: readonly string[];
  /** What says of the whole font how it looks. */
  model: PDFDict;
}

const USUAL_WIDTH = 1000;

/** Embeds a TrueType font as a composite font (ISO 32000-1, 9.7). */
export function embedFont(document: PDFDocument, font: FontToEmbed): PDFRef {
  const { context } = document;
  const { program, characters } = font;
  const name = PDFName.of(`${tagOf(program)}+${font.family}`);
  const file = addStream(document, program, { Length1: program.length });
  const descriptor = context.register(context.obj({ ...lookOf(font.model), FontName: name, FontFile2: file }));
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: context.obj({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }),
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    DW: USUAL_WIDTH,
    W: widthsOf(document, font.widths),
  });
  const known = new Map([...characters.entries()].filter(([, character]) => character !== ''));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: addStream(document, Buffer.from(writeToUnicode(known), 'latin1')),
    }),
  );
}

/** Six capitals that tell this subset from others of the font (ISO 32000-1, 9.6.4), and are the same every time. */
function tagOf(program: Buffer): string {
  const hash = createHash('sha256').update(program).digest();
  return String.fromCharCode(...[...hash.subarray(0, 6)].map((byte) => 65 + (byte % 26)));
}

/** The descriptor without name and file, in whole numbers; Chromium writes the height of capitals as a depth. */
function lookOf(model: PDFDict): Record<string, PDFObject> {
  const entries = model.entries().map(([key, value]) => [key.decodeText(), whole(value)] as const);
  const look = new Map(entries.filter(([key]) => key !== 'FontName' && key !== 'FontFile2'));
  const height = look.get('CapHeight');
  if (height instanceof PDFNumber) look.set('CapHeight', PDFNumber.of(Math.abs(height.asNumber())));
  return Object.fromEntries(look);
}

function whole(value: PDFObject): PDFObject {
  if (value instanceof PDFNumber) return PDFNumber.of(Math.round(value.asNumber()));
  if (!(value instanceof PDFArray)) return value;
  value.asArray().forEach((entry, index) => value.set(index, whole(entry)));
  return value;
}

/** Widths other than the usual one: `first [width …]`. */
function widthsOf({ context }: PDFDocument, widths: readonly number[]): PDFArray {
  const runs: { first: number; widths: number[] }[] = [];
  widths.forEach((width, code) => {
    if (width === USUAL_WIDTH) return;
    const last = runs.at(-1);
    if (last && last.first + last.widths.length === code) last.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  });
  return context.obj(runs.flatMap(({ first, widths: own }) => [PDFNumber.of(first), context.obj(own)]));
}

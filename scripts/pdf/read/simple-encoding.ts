import { PDFName, PDFNumber, type PDFDict } from '@cantoo/pdf-lib';
import { arrayIn, dictIn, nameIn, valuesOf } from './values.ts';

const PREDEFINED = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding']);

/** What the Encoding of a simple font says (ISO 32000-1, 9.6.6). */
export interface SimpleEncoding {
  /** Whether codes mean what a predefined encoding says. */
  predefined: boolean;
  /** Glyph names that replace those of the encoding, by code. */
  differences: ReadonlyMap<number, string>;
}

/** Reads the encoding of a simple font. */
export function simpleEncodingOf(font: PDFDict): SimpleEncoding {
  const own = dictIn(font, 'Encoding');
  const base = nameIn(font, 'Encoding') ?? nameIn(own, 'BaseEncoding') ?? '';
  const differences = new Map<number, string>();
  let code = 0;
  for (const value of valuesOf(arrayIn(own, 'Differences'))) {
    if (value instanceof PDFNumber) code = value.asNumber();
    else if (value instanceof PDFName) differences.set(code++, value.decodeText());
  }
  return { predefined: PREDEFINED.has(base), differences };
}

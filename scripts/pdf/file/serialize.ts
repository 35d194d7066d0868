import { PDFArray, PDFDict, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { brief } from '../content/numbers.ts';

/** Characters after which, or before which, a word needs no space (ISO 32000-1, 7.2.2). */
const DELIMITER = /[()<>[\]/]/;

/**
 * Writes an object as it stands in a file, without spaces that nothing needs.
 * @param numberOf the number under which the file has an object.
 */
export function serialize(object: PDFObject, numberOf: (ref: PDFRef) => number): string {
  if (object instanceof PDFRef) return `${numberOf(object)} 0 R`;
  if (object instanceof PDFNumber) return brief(object.asNumber(), 5);
  if (object instanceof PDFArray) return `[${join(object.asArray().map((entry) => serialize(entry, numberOf)))}]`;
  if (!(object instanceof PDFDict)) return object.toString();
  const entries = object.entries().flatMap(([key, value]) => [key.toString(), serialize(value, numberOf)]);
  return `<<${join(entries)}>>`;
}

function join(words: readonly string[]): string {
  return words.reduce((line, word) => {
    const meets = line === '' || DELIMITER.test(line.at(-1) ?? '') || DELIMITER.test(word.at(0) ?? '');
    return meets ? line + word : `${line} ${word}`;
  }, '');
}

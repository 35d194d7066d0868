import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

// What stands under a key, references followed; undefined where nothing stands there or something of another kind: a
// gate must live with every file.

/** The value under a key, of whatever kind. */
export function valueIn(holder: PDFDict | undefined, key: string): PDFObject | undefined {
  return holder?.lookup(PDFName.of(key));
}

export function dictIn(holder: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(valueIn(holder, key));
}

export function arrayIn(holder: PDFDict | undefined, key: string): PDFArray | undefined {
  const value = valueIn(holder, key);
  return value instanceof PDFArray ? value : undefined;
}

export function streamIn(holder: PDFDict | undefined, key: string): PDFStream | undefined {
  const value = valueIn(holder, key);
  return value instanceof PDFStream ? value : undefined;
}

/** A name without its slash. */
export function nameIn(holder: PDFDict | undefined, key: string): string | undefined {
  const value = valueIn(holder, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberIn(holder: PDFDict | undefined, key: string): number | undefined {
  const value = valueIn(holder, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function booleanIn(holder: PDFDict | undefined, key: string): boolean | undefined {
  const value = valueIn(holder, key);
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** A text string, decoded. */
export function textIn(holder: PDFDict | undefined, key: string): string | undefined {
  return asText(valueIn(holder, key));
}

/** The reference under a key, not followed. */
export function refIn(holder: PDFDict | undefined, key: string): PDFRef | undefined {
  const value = holder?.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

/** The numbers of an array, others left out. */
export function numbersIn(holder: PDFDict | undefined, key: string): number[] {
  const values = valuesOf(arrayIn(holder, key));
  return values.flatMap((value) => (value instanceof PDFNumber ? value.asNumber() : []));
}

/** The values of an array, references followed. */
export function valuesOf(array: PDFArray | undefined): (PDFObject | undefined)[] {
  return array ? array.asArray().map((_, index) => array.lookup(index)) : [];
}

/** A dictionary, or that of a stream. */
export function asDict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function asText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/**
 * The bytes of a stream, its filters undone.
 * @throws Error where a filter is unknown or the data are damaged.
 */
export function bytesOf(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
}

import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Makes a stream, compressed as far as deflate goes, and returns a reference to it. */
export function addStream(
  { context }: PDFDocument,
  bytes: Uint8Array,
  entries: Readonly<Record<string, PDFObject | number>> = {},
): PDFRef {
  const packed = deflateSync(bytes, { level: 9 });
  return context.register(context.stream(packed, { ...entries, Filter: 'FlateDecode' }));
}

/**
 * The bytes of a stream that Chromium wrote; of an array of streams, one after another.
 * @throws Error where it is packed in another way than deflate.
 */
export function bytesOf({ context }: PDFDocument, object: PDFObject | undefined): Buffer {
  const value = object instanceof PDFRef ? context.lookup(object) : object;
  if (value instanceof PDFArray) {
    const parts = value.asArray().map((part) => bytesOfStream(part instanceof PDFRef ? context.lookup(part) : part));
    return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
  }
  return bytesOfStream(value);
}

function bytesOfStream(stream: PDFObject | undefined): Buffer {
  if (!(stream instanceof PDFRawStream)) throw new Error('a stream is missing');
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return Buffer.from(stream.contents);
  if (filter === PDFName.of('FlateDecode')) return inflateSync(stream.contents);
  throw new Error(`a stream is packed with ${String(filter)}, which is not known here`);
}

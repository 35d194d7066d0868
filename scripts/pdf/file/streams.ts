import { promisify } from 'node:util';
import { deflate, inflateSync, type InputType } from 'node:zlib';
import { PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Beside the main thread, and several at once: all else of a touch-up takes but twice as long. */
const pack = promisify<InputType, { level: number }, Buffer>(deflate);

/** Makes a stream, compressed, and returns a reference to it. */
export async function addStream({ context }: PDFDocument, bytes: Uint8Array): Promise<PDFRef> {
  const ref = context.nextRef();
  const packed = await pack(bytes, { level: 6 });
  context.assign(ref, context.stream(packed, { Filter: 'FlateDecode' }));
  return ref;
}

/**
 * The bytes of a stream that Chromium wrote.
 * @throws Error where it is packed in another way than deflate.
 */
export function bytesOf({ context }: PDFDocument, object: PDFObject | undefined): Buffer {
  const stream = object instanceof PDFRef ? context.lookup(object) : object;
  if (!(stream instanceof PDFRawStream)) throw new Error('a stream is missing');
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return Buffer.from(stream.contents);
  if (filter !== PDFName.of('FlateDecode'))
    throw new Error(`a stream is packed with ${String(filter)}, which is not known here`);
  return inflateSync(stream.contents);
}

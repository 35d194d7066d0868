import { promisify } from 'node:util';
import { deflate, inflate, inflateSync, type InputType } from 'node:zlib';
import { PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

// Beside the main thread, and several at once: what is packed is half of a touch-up's work.
const [pack, unpack] = [
  promisify<InputType, { level: number }, Buffer>(deflate),
  promisify<InputType, Buffer>(inflate),
];

/** Makes a stream, compressed, and returns a reference to it. */
export async function addStream(
  { context }: PDFDocument,
  bytes: Uint8Array,
  entries: Readonly<Record<string, PDFObject | number>> = {},
): Promise<PDFRef> {
  const ref = context.nextRef();
  const packed = await pack(bytes, { level: 6 });
  context.assign(ref, context.stream(packed, { ...entries, Filter: 'FlateDecode' }));
  return ref;
}

/**
 * The bytes of a stream that Chromium wrote.
 * @throws Error where it is packed in another way than deflate.
 */
export async function bytesOf(document: PDFDocument, stream: PDFObject | undefined): Promise<Buffer> {
  const { contents, isPacked } = packedIn(document, stream);
  return isPacked ? unpack(contents) : Buffer.from(contents);
}

/** The same at once, for what is small. */
export function bytesNow(document: PDFDocument, stream: PDFObject | undefined): Buffer {
  const { contents, isPacked } = packedIn(document, stream);
  return isPacked ? inflateSync(contents) : Buffer.from(contents);
}

function packedIn(
  { context }: PDFDocument,
  object: PDFObject | undefined,
): { contents: Uint8Array; isPacked: boolean } {
  const stream = object instanceof PDFRef ? context.lookup(object) : object;
  if (!(stream instanceof PDFRawStream)) throw new Error('a stream is missing');
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter !== undefined && filter !== PDFName.of('FlateDecode'))
    throw new Error(`a stream is packed with ${String(filter)}, which is not known here`);
  return { contents: stream.contents, isPacked: filter !== undefined };
}

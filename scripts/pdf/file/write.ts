import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** How many objects are compressed together: more take less room, fewer are opened sooner. */
const TOGETHER = 1000;
/** Stands for the identifier until the bytes are known that it is a hash of. */
const UNKNOWN = '0'.repeat(32);

/**
 * Writes a document as a file: what can be reached from its catalog, in compressed object streams (ISO 32000-1, 7.5.7). The
 * same document gives the same bytes, and its identifier is a hash of them.
 */
export async function writeDocument(document: PDFDocument): Promise<Buffer> {
  // Pages and pictures that were embedded become objects now.
  await document.flush();
  const { context } = document;
  const reached = objectsFrom(document);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  context.trailerInfo.ID = context.obj([PDFHexString.of(UNKNOWN), PDFHexString.of(UNKNOWN)]);
  const written = await PDFStreamWriter.forContext(context, Infinity, true, TOGETHER).serializeToBuffer();
  const bytes = Buffer.from(written.buffer, written.byteOffset, written.byteLength);
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, UNKNOWN.length);
  for (let at = bytes.lastIndexOf(`<${UNKNOWN}>`); at >= 0; at = bytes.lastIndexOf(`<${UNKNOWN}>`))
    bytes.write(id, at + 1);
  return bytes;
}

/** The objects that can be reached from the catalog and what the document says of itself. */
function objectsFrom({ context }: PDFDocument): Set<PDFRef> {
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef && !reached.has(object)) {
      reached.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFStream) waiting.push(...object.dict.values());
  }
  return reached;
}

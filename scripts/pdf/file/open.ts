import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Opens a PDF, all in one go, and leaves what it says of itself as it is. */
export async function openDocument(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

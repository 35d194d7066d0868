import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { xmpPacket, type SheetMetadata } from './xmp.ts';

/**
 * Says in a document what it is, in its dictionaries and as XMP, and not with what it was made.
 * @param kind whether it has tags, and so the mark of PDF/UA.
 */
export function describe(document: PDFDocument, metadata: SheetMetadata, kind = { isTagged: true }): void {
  const { context, catalog } = document;
  const { title, author, subject, lang, edition } = metadata;
  const day = new Date(`${edition}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  if (subject !== undefined) document.setSubject(subject);
  document.setLanguage(lang);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  // Both may be left out, and which program made it is nobody's business.
  for (const key of ['Creator', 'Producer']) info.delete(PDFName.of(key));
  const packet = Buffer.from(xmpPacket(metadata, kind));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })));
}

import { PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { xmpPacket, type SheetMetadata } from './xmp.ts';

/** Says in a document what it is, in its dictionaries and as XMP, and not with what it was made. */
export function describe(document: PDFDocument, metadata: SheetMetadata): void {
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
  // What another document said of itself before it became this one.
  if (subject === undefined) info.delete(PDFName.of('Subject'));
  const former = catalog.get(PDFName.of('Metadata'));
  if (former instanceof PDFRef) context.delete(former);
  // Both may be left out, and which program made it is nobody's business.
  for (const key of ['Creator', 'Producer']) info.delete(PDFName.of(key));
  const packet = Buffer.from(xmpPacket(metadata));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })));
}

/** What a PDF says of itself. */
export interface SheetMetadata {
  title: string;
  author: string;
  subject?: string | undefined;
  /** A language tag (BCP 47). */
  lang: string;
  /** The day of the edition, YYYY-MM-DD: stands for the dates of creation and change. */
  edition: string;
}

/**
 * The metadata of a PDF as XMP (ISO 16684-1). A tagged one has `pdfuaid:part`, which tells programs that the file is made to be
 * read by the rules of ISO 14289-1 (docs/decisions/0006-pdfua-identifier.md).
 * @returns a packet in which every value is the one in the PDF's own dictionary.
 */
export function xmpPacket(metadata: SheetMetadata, { isTagged }: { isTagged: boolean }): string {
  const { title, author, subject, lang, edition } = metadata;
  const date = `${edition}T00:00:00Z`;
  const mark = isTagged ? '<pdfuaid:part>1</pdfuaid:part>\n' : '';
  const description = subject === undefined ? '' : `<dc:description>${alternatives(subject)}</dc:description>\n`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${mark}<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
${description}<dc:language><rdf:Bag><rdf:li>${escape(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Words in one language, which readers take for all. */
function alternatives(words: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escape(words)}</rdf:li></rdf:Alt>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

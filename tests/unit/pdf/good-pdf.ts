import { PDFDocument, PDFString, type PDFDict } from '@cantoo/pdf-lib';
import { addFont, type MadeFont } from './made-font.ts';
import { TaggedPdf } from './tagged-pdf.ts';

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Good</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A tagged PDF with one of everything that a rule looks at, in which no rule finds anything: a test breaks one thing. */
export class GoodPdf extends TaggedPdf implements MadeFont {
  /** The metadata; none where it is empty. */
  xmp = XMP;
  readonly font: PDFDict;
  readonly cidFont: PDFDict;
  readonly descriptor: PDFDict;
  readonly link: PDFDict;
  readonly remark: PDFDict;
  readonly field: PDFDict;
  readonly layers: PDFDict;
  readonly attachment: PDFDict;

  static async make(): Promise<GoodPdf> {
    return new GoodPdf(await PDFDocument.create({ updateMetadata: false }));
  }

  private constructor(document: PDFDocument) {
    super(document);
    const { font, cidFont, descriptor } = addFont(this);
    [this.font, this.cidFont, this.descriptor] = [font, cidFont, descriptor];
    this.set(this.root, 'RoleMap', { Chapter: 'Sect' });
    this.layers = this.dict({ Name: text('Layers') });
    const file = { Type: 'Filespec', F: text('a.txt'), UF: text('a.txt'), EF: { F: this.stream('text') } };
    this.attachment = this.dict(file);
    this.set(this.catalog, 'AF', [this.context.register(this.attachment)]);
    this.set(this.catalog, 'OCProperties', { OCGs: [], D: this.layers });
    this.set(this.catalog, 'MarkInfo', { Marked: true });
    this.set(this.catalog, 'Lang', text('en'));
    this.set(this.catalog, 'ViewerPreferences', { DisplayDocTitle: true });
    this.setOutline();
    const body = this.add(this.root, 'Document');
    this.add(body, 'H1', 'Title');
    this.#addLists(body);
    this.addTable(body);
    this.add(body, 'H2', 'Part');
    this.set(this.add(body, 'Figure', 'drawing'), 'Alt', text('A drawing'));
    this.set(this.add(body, 'Formula', 'a=b'), 'Alt', text('a equals b'));
    for (const id of ['n1', 'n2']) this.set(this.add(body, 'Note', `note ${id}`), 'ID', text(id));
    const more = this.add(this.add(this.add(body, 'Chapter'), 'P', 'See'), 'Link', 'more');
    this.link = this.annotate({ Subtype: 'Link', Contents: text('More') }, more);
    this.remark = this.annotate({ Subtype: 'Text', Contents: text('A remark') }, this.add(body, 'Annot'));
    const field = { Subtype: 'Widget', FT: 'Tx', T: text('name'), TU: text('Your name') };
    this.field = this.annotate(field, this.add(body, 'Form'));
    this.set(this.catalog, 'AcroForm', { Fields: [this.refOf(this.field)] });
    this.addForm('Stamp', '0 0 5 5 re f');
    this.content += '/Artifact BMC /Stamp Do /Stamp Do BT /F1 9 Tf <0031> Tj ET EMC\n';
  }

  #addLists(parent: PDFDict): void {
    this.add(this.add(this.add(parent, 'TOC'), 'TOCI'), 'Reference', 'Chapter');
    const item = this.add(this.add(parent, 'L'), 'LI');
    this.add(item, 'Lbl', '1');
    this.add(item, 'LBody', 'Item');
  }

  addTable(parent: PDFDict): void {
    const table = this.add(parent, 'Table');
    this.add(table, 'Caption', 'Table 1');
    const head = this.add(this.add(table, 'THead'), 'TR');
    for (const words of ['A', 'B']) this.add(head, 'TH', words, { Scope: 'Column' });
    for (const part of ['TBody', 'TFoot']) {
      const row = this.add(this.add(table, part), 'TR');
      for (const words of ['1', '2']) this.add(row, 'TD', words);
    }
  }

  setOutline(): void {
    const entry = this.context.register(this.dict({ Title: text('Title'), Dest: [this.pageRef, 'Fit'] }));
    const outline = this.dict({ Type: 'Outlines', First: entry, Last: entry });
    this.set(this.catalog, 'Outlines', this.context.register(outline));
  }

  /** Lets the tags below Document and the content say the language, and the catalog no longer. */
  sayLanguageBelow(): void {
    this.remove(this.catalog, 'Lang');
    this.remove(this.catalog, 'Outlines');
    this.xmp = this.xmp.replace(/<rdf:Alt>.*<\/rdf:Alt>/, 'Good');
    this.content = this.content.replace('/Artifact BMC', '/Artifact <</Lang (en)>> BDC');
    for (const kid of this.kidsOf(this.tag('Document')).asArray())
      this.set(this.context.lookup(kid) as PDFDict, 'Lang', text('en'));
  }

  override async save(): Promise<Uint8Array> {
    if (this.xmp !== '')
      this.set(this.catalog, 'Metadata', this.stream(this.xmp, { Type: 'Metadata', Subtype: 'XML' }));
    return super.save();
  }
}

/** A text string. */
export function text(words: string): PDFString {
  return PDFString.of(words);
}

import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { helvetica, ROWS, rulesThatFind, tagInForm, type Change } from './changes.ts';
import { text } from './good-pdf.ts';
import { setProgram, SOUND } from './made-font.ts';

describe('the rules accept', () => {
  const accepted: [string, Change][] = [
    [
      'rows in a Div in their table',
      (pdf) => {
        const rows = pdf.add(pdf.add(pdf.tag('Document'), 'Table'), 'Div');
        pdf.add(pdf.add(rows, 'TR'), 'TD', 'x');
      },
    ],
    [
      'items in a NonStruct in their list',
      (pdf) => {
        const list = pdf.add(pdf.add(pdf.tag('Document'), 'L'), 'NonStruct');
        pdf.add(pdf.add(list, 'LI'), 'LBody', 'x');
      },
    ],
    [
      'headers that cells name by their IDs',
      (pdf) => {
        const table = pdf.add(pdf.tag('Document'), 'Table');
        pdf.set(pdf.add(pdf.add(table, 'TR'), 'TH', 'Head'), 'ID', text('head'));
        pdf.add(pdf.add(table, 'TR'), 'TD', 'x', { Headers: [text('head')] });
      },
    ],
    [
      'a header for the row beside one for nothing',
      (pdf) => {
        const row = pdf.add(pdf.add(pdf.tag('Document'), 'Table'), 'TR');
        pdf.add(row, 'TH', 'Head', { Scope: 'Row' });
        pdf.add(row, 'TH', 'Sub');
        pdf.add(row, 'TD', 'x');
      },
    ],
    [
      'a scope that a class gives',
      (pdf) => {
        pdf.set(pdf.root, 'ClassMap', { head: { O: 'Table', Scope: 'Column' } });
        pdf.remove(pdf.tag('TH'), 'A');
        pdf.set(pdf.tag('TH'), 'C', 'head');
      },
    ],
    [
      'cells that span rows and columns evenly',
      (pdf) => {
        const table = pdf.add(pdf.tag('Document'), 'Table');
        const [first, second] = [pdf.add(table, 'TR'), pdf.add(table, 'TR')];
        pdf.add(first, 'TD', 'x', { RowSpan: 2 });
        pdf.add(first, 'TD', 'x', { ColSpan: 2 });
        for (const cell of ['y', 'z']) pdf.add(second, 'TD', cell);
      },
    ],
    [
      'headings that go up several levels at once',
      (pdf) => {
        for (const type of ['H3', 'H4', 'H2', 'H3', 'H1']) pdf.add(pdf.tag('Document'), type, 'x');
      },
    ],
    [
      'a type that two steps of the role map lead to a standard one',
      (pdf) => {
        pdf.set(pdf.root, 'RoleMap', { Chapter: 'Section', Section: 'Sect' });
      },
    ],
    [
      'a figure with a replacement text',
      (pdf) => {
        pdf.remove(pdf.tag('Figure'), 'Alt');
        pdf.set(pdf.tag('Figure'), 'ActualText', text('drawing'));
      },
    ],
    [
      'the part as an attribute of the description',
      (pdf) => {
        pdf.xmp = pdf.xmp.replace('<pdfuaid:part>1</pdfuaid:part>', '').replace('rdf:about=""', 'pdfuaid:part="1"');
      },
    ],
    ['a language that tags and content say instead of the catalog', (pdf) => pdf.sayLanguageBelow()],
    ['a hidden link without a tag', (pdf) => void pdf.annotate({ Subtype: 'Link', F: 2 })],
    [
      'a link beside the page without a tag',
      (pdf) => {
        pdf.annotate({ Subtype: 'Link', Rect: [400, 10, 420, 20] });
      },
    ],
    ['a printer’s mark outside the tags', (pdf) => void pdf.annotate({ Subtype: 'PrinterMark' })],
    [
      'an annotation whose tag has the words',
      (pdf) => {
        pdf.remove(pdf.remark, 'Contents');
        pdf.set(pdf.tag('Annot'), 'Alt', text('A remark'));
      },
    ],
    ['invisible text in a font that is not embedded', (pdf) => helvetica(pdf, 3)],
    ['tagged content in a form that is drawn once', (pdf) => tagInForm(pdf, 1)],
    [
      'properties that stand in the resources',
      (pdf) => {
        const resources = pdf.page.lookup(PDFName.of('Resources'), PDFDict);
        pdf.set(resources, 'Properties', { M0: { MCID: 0 } });
        pdf.content = pdf.content.replace('<</MCID 0>>', '/M0');
      },
    ],
    [
      'a map of CIDs to glyphs',
      (pdf) => {
        const map = Uint8Array.from({ length: 256 }, (_, index) => (index % 2 ? (index >> 1) % 128 : 0));
        pdf.set(pdf.cidFont, 'CIDToGIDMap', pdf.stream(map));
      },
    ],
    [
      'an embedded CMap on top of a predefined one',
      (pdf) => {
        pdf.set(pdf.font, 'Encoding', pdf.stream(`/Identity-H usecmap /WMode 1 def ${ROWS}`, { WMode: 1 }));
      },
    ],
    [
      'a CIDSet that names every CID',
      (pdf) => {
        const set = new Uint8Array(16).fill(255);
        pdf.set(pdf.descriptor, 'CIDSet', pdf.stream(set));
      },
    ],
    [
      'widths that differ by less than a thousandth',
      (pdf) => {
        setProgram(pdf, pdf.descriptor, { ...SOUND, width: 601 });
      },
    ],
    [
      'a static XFA form',
      (pdf) => {
        const xfa = pdf.stream('<config><dynamicRender>forbidden</dynamicRender></config>');
        pdf.set(pdf.catalog, 'AcroForm', { Fields: [pdf.refOf(pdf.field)], XFA: [text('config'), xfa] });
      },
    ],
  ];
  it.each(accepted)('%s', async (_, change) => {
    expect(await rulesThatFind(change)).toEqual([]);
  });
});

import type { Cases } from '../case.ts';
import { text, type GoodPdf } from '../good-pdf.ts';

/** A case in which the catalog names no language, and something new has none either. */
const untold = (adds: (pdf: GoodPdf) => void): Cases[string] => ({
  breaks: (pdf) => {
    pdf.sayLanguageBelow();
    adds(pdf);
  },
});
const onDocument = (key: string) => untold((pdf) => pdf.set(pdf.tag('Document'), key, text('Words')));
const onSpan = (key: string) =>
  untold((pdf) => {
    pdf.content += `/Artifact BMC /Span <</${key} (Words)>> BDC 0 0 9 9 re f EMC EMC\n`;
  });

/** Clause 7.2: languages. */
export const language: Cases = {
  '7.2-2': untold((pdf) => pdf.setOutline()),
  '7.2-21': onDocument('ActualText'),
  '7.2-22': onDocument('Alt'),
  '7.2-23': onDocument('E'),
  '7.2-24': untold((pdf) => void pdf.annotate({ Subtype: 'Popup', Contents: text('Words') })),
  '7.2-25': untold((pdf) => {
    pdf.set(pdf.catalog, 'AcroForm', {
      Fields: [pdf.refOf(pdf.field), { T: text('b'), TU: text('Words') }],
    });
  }),
  '7.2-29': { breaks: (pdf) => pdf.set(pdf.tag('H1'), 'Lang', text('en_GB')) },
  '7.2-30': onSpan('ActualText'),
  '7.2-31': onSpan('Alt'),
  '7.2-32': onSpan('E'),
  '7.2-33': untold((pdf) => {
    const alternatives = '<rdf:Alt><rdf:li xml:lang="x-default">Good</rdf:li></rdf:Alt>';
    pdf.xmp = pdf.xmp.replace('<dc:title>Good<', `<dc:title>${alternatives}<`);
  }),
  '7.2-34': untold((pdf) => {
    pdf.content += '/Artifact BMC BT /F1 9 Tf <0032> Tj ET EMC\n';
  }),
};

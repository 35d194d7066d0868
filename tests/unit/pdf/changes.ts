import { checkPdf } from '../../../scripts/pdf/index.ts';
import { GoodPdf } from './good-pdf.ts';

/** What a test does to the good PDF. */
export type Change = (pdf: GoodPdf) => void;

/** The rules that find something after a change, each once. */
export async function rulesThatFind(change: Change): Promise<string[]> {
  const pdf = await GoodPdf.make();
  change(pdf);
  return [...new Set((await checkPdf(await pdf.save())).map(({ rule }) => rule))];
}

/** Text in a form XObject, tagged by the form's own content numbers. */
export const tagInForm = (pdf: GoodPdf, times: number): void => {
  const tag = pdf.add(pdf.tag('Document'), 'P');
  const tags = pdf.context.register(pdf.context.obj([pdf.refOf(tag)]));
  const form = pdf.addForm('Text', '/P <</MCID 0>> BDC 0 0 9 9 re f EMC', { StructParents: pdf.key(tags) });
  pdf.kidsOf(tag).push(pdf.dict({ Type: 'MCR', MCID: 0, Stm: form, Pg: pdf.pageRef }));
  pdf.content += '/Text Do\n'.repeat(times);
};
/** Text in a font that is not embedded, in a rendering mode. */
export const helvetica = (pdf: GoodPdf, mode: number): void => {
  const font = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' };
  pdf.set(pdf.resources('Font'), 'F2', font);
  pdf.content += `/Artifact BMC q ${mode} Tr BT /F2 9 Tf (scan) Tj ET Q EMC\n`;
};
/** Two bytes a code, and the code is the CID. */
export const ROWS = '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <FFFF> 0 endcidrange';

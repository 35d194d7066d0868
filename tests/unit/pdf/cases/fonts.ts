import type { Cases } from '../case.ts';
import type { GoodPdf } from '../good-pdf.ts';
import { setProgram, SOUND } from '../made-font.ts';
import type { MadeTrueType } from '../true-type.ts';

const SPACES = '1 begincodespacerange <0000> <FFFF> endcodespacerange';
const CIDS = '1 begincidrange <0000> <FFFF> 0 endcidrange';

/** Gives the font a CMap of its own. */
const ownCMap = (pdf: GoodPdf, program: string, entries: Record<string, number> = {}): void => {
  pdf.set(pdf.font, 'Encoding', pdf.stream(`${program} ${SPACES} ${CIDS}`, { Type: 'CMap', ...entries }));
};

/** Paints a letter in a simple TrueType font. */
const simple = (font: Record<string, string>, flags: number, cmaps: MadeTrueType['cmaps']): Cases[string] => ({
  breaks: (pdf) => {
    const descriptor = pdf.dict({ Type: 'FontDescriptor', FontName: 'Plain', Flags: flags });
    setProgram(pdf, descriptor, { ...SOUND, cmaps });
    const ToUnicode = pdf.stream(
      '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar',
    );
    const own = { Type: 'Font', Subtype: 'TrueType', BaseFont: 'Plain', FontDescriptor: descriptor, ToUnicode };
    pdf.set(pdf.resources('Font'), 'F2', { ...own, ...font });
    pdf.content += '/Artifact BMC BT /F2 9 Tf (A) Tj ET EMC\n';
  },
});
const SYMBOLIC = 4;
const PLAIN = 32;

/** Clause 7.21: fonts. */
export const fonts: Cases = {
  '7.21.3.1-1': { breaks: (pdf) => pdf.set(pdf.font, 'Encoding', '90ms-RKSJ-H') },
  '7.21.3.2-1': { breaks: (pdf) => pdf.remove(pdf.cidFont, 'CIDToGIDMap') },
  '7.21.3.3-1': { breaks: (pdf) => pdf.set(pdf.font, 'Encoding', 'House-H') },
  '7.21.3.3-2': { breaks: (pdf) => ownCMap(pdf, '/WMode 0 def', { WMode: 1 }) },
  '7.21.3.3-3': { breaks: (pdf) => ownCMap(pdf, '/House-H usecmap') },
  '7.21.4.1-1': { breaks: (pdf) => pdf.remove(pdf.descriptor, 'FontFile2') },
  '7.21.4.1-2': { breaks: (pdf) => setProgram(pdf, pdf.descriptor, { ...SOUND, glyphs: 100 }) },
  '7.21.4.2-2': { breaks: (pdf) => pdf.set(pdf.descriptor, 'CIDSet', pdf.stream(new Uint8Array(15).fill(255))) },
  '7.21.5-1': { breaks: (pdf) => setProgram(pdf, pdf.descriptor, { ...SOUND, width: 602 }) },
  '7.21.6-1': simple({ Encoding: 'WinAnsiEncoding' }, PLAIN, [[3, 0]]),
  '7.21.6-3': simple({ Encoding: 'WinAnsiEncoding' }, SYMBOLIC, [[3, 0]]),
  '7.21.6-4': simple({}, SYMBOLIC, [
    [1, 0],
    [3, 1],
  ]),
  '7.21.7-1': { breaks: (pdf) => pdf.remove(pdf.font, 'ToUnicode') },
  '7.21.7-2': {
    breaks: (pdf) =>
      pdf.set(
        pdf.font,
        'ToUnicode',
        pdf.stream(`${SPACES} 2 beginbfrange <0000> <0060> <0000> <0061> <007E> <FEFF> endbfrange`),
      ),
  },
  '7.21.8-1': {
    breaks: (pdf) => {
      pdf.content += '/Artifact BMC BT /F1 9 Tf <0000> Tj ET EMC\n';
    },
  },
};

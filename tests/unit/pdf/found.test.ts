import { describe, expect, it } from 'vitest';
import { helvetica, ROWS, rulesThatFind, type Change } from './changes.ts';
import { text } from './good-pdf.ts';

describe('the rules find as well', () => {
  const found: [string, string, Change][] = [
    [
      '7.1-3',
      'content that its tag does not hold',
      (pdf) => {
        pdf.kidsOf(pdf.tag('H1')).remove(0);
      },
    ],
    [
      '7.1-3',
      'content with a number nobody has',
      (pdf) => {
        pdf.content = pdf.content.replace('<</MCID 0>>', '<</MCID 999>>');
      },
    ],
    [
      '7.1-3',
      'a picture in the content',
      (pdf) => {
        pdf.content += 'BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI\n';
      },
    ],
    [
      '7.1-3',
      'a form that only paints',
      (pdf) => {
        pdf.content += '/Stamp Do\n';
      },
    ],
    [
      '7.1-3',
      'a shading',
      (pdf) => {
        pdf.content += '/S1 sh\n';
      },
    ],
    [
      '7.1-1',
      'an artifact deep within tagged content',
      (pdf) => {
        pdf.content = pdf.content.replace('BDC BT', 'BDC /Span BMC /Artifact BMC 0 0 9 9 re f EMC EMC BT');
      },
    ],
    [
      '7.1-5',
      'a type that is mapped to an unknown one',
      (pdf) => {
        pdf.set(pdf.root, 'RoleMap', { Chapter: 'Section' });
      },
    ],
    [
      '7.1-6',
      'a circle that other types lead into',
      (pdf) => {
        pdf.set(pdf.root, 'RoleMap', { Chapter: 'A', A: 'B', B: 'A' });
      },
    ],
    [
      '7.1-12',
      'a P that leads to another tag',
      (pdf) => {
        pdf.set(pdf.tag('H2'), 'P', pdf.refOf(pdf.tag('H1')));
      },
    ],
    [
      '5-1',
      'metadata that cannot be read',
      (pdf) => {
        pdf.xmp = pdf.xmp.replace('</rdf:RDF>', '');
      },
    ],
    [
      '7.2-43',
      'a row span that leaves a hole',
      (pdf) => {
        const table = pdf.add(pdf.tag('Document'), 'Table');
        for (const count of [2, 0]) {
          const row = pdf.add(table, 'TR');
          for (let cell = 0; cell < count; cell += 1) pdf.add(row, 'TD', 'x', { RowSpan: cell + 1 });
        }
      },
    ],
    ['7.11-1', 'an attachment without F', (pdf) => pdf.set(pdf.attachment, 'F', text(''))],
    [
      '7.18.5-1',
      'a link that its Link does not hold',
      (pdf) => {
        pdf.kidsOf(pdf.tag('Link')).remove(1);
      },
    ],
    ['7.18.5-1', 'a link in another tag', (pdf) => pdf.set(pdf.tag('Link'), 'S', 'Span')],
    ['7.21.4.1-1', 'a simple font that is not embedded', (pdf) => helvetica(pdf, 0)],
    [
      '7.21.4.1-1',
      'a program that is damaged',
      (pdf) => {
        pdf.set(pdf.descriptor, 'FontFile2', pdf.stream('not a font'));
      },
    ],
    [
      '7.21.5-1',
      'a width that the dictionary leaves to the default',
      (pdf) => {
        pdf.set(pdf.cidFont, 'W', [0, 80, 600]);
      },
    ],
    [
      '7.21.8-1',
      'a code that an own CMap leads to nothing',
      (pdf) => {
        pdf.set(pdf.font, 'Encoding', pdf.stream(ROWS.replace('<FFFF> 0 endcid', '<0070> 0 endcid')));
      },
    ],
    [
      '7.21.7-1',
      'a code that ToUnicode leaves out',
      (pdf) => {
        const cmap =
          '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0020> <0070> <0020> endbfrange';
        pdf.set(pdf.font, 'ToUnicode', pdf.stream(cmap));
      },
    ],
  ];
  it.each(found)('%s: %s', async (rule, _, change) => {
    expect(await rulesThatFind(change)).toContain(rule);
  });
});

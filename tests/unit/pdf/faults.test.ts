import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../scripts/pdf/index.ts';
import { GoodPdf } from './good-pdf.ts';

async function faultsOf(change: (pdf: GoodPdf) => void): Promise<unknown[]> {
  const pdf = await GoodPdf.make();
  change(pdf);
  return checkPdf(await pdf.save());
}

describe('a fault', () => {
  it('names the page, the object and the words of a link', async () => {
    expect(await faultsOf((pdf) => pdf.remove(pdf.link, 'Contents'))).toEqual([
      {
        rule: '7.18.5-2',
        page: 1,
        place: expect.stringMatching(/^Link annotation \(object \d+\) 「more」$/),
        problem: 'it has no Contents',
        mend: 'give it its text or where it leads as Contents',
      },
    ]);
  });

  it('names the tag, its words and what it holds', async () => {
    const faults = await faultsOf((pdf) => void pdf.add(pdf.tag('LI'), 'Span', 'inside'));
    expect(faults).toEqual([
      expect.objectContaining({
        rule: '7.2-20',
        page: 1,
        place: expect.stringMatching(/^LI \(object \d+\) 「1Iteminside」$/),
        problem: 'it holds Span',
      }),
    ]);
  });

  it('cuts long words', async () => {
    const faults = await faultsOf((pdf) => void pdf.add(pdf.tag('Document'), 'LI', 'abcdefghijklmnopqrstuvwxyz'));
    expect(faults).toEqual([expect.objectContaining({ place: expect.stringContaining('「abcdefghijklmnopqrst…」') })]);
  });

  it('counts what is painted in one go without a tag once, and quotes it', async () => {
    const faults = await faultsOf((pdf) => {
      pdf.content += 'BT /F1 9 Tf [<0061> 120 <0062>] TJ <0063> Tj ET 0 0 9 9 re f\n';
    });
    expect(faults).toEqual([
      expect.objectContaining({
        rule: '7.1-3',
        page: 1,
        place: 'text, path 「abc」',
        problem: 'it has no tag and is no artifact',
      }),
    ]);
  });

  it('says where the parent tree leads in vain', async () => {
    const faults = await faultsOf((pdf) => {
      pdf.kidsOf(pdf.tag('H1')).remove(0);
    });
    expect(faults).toEqual([
      expect.objectContaining({
        place: 'text 「Title」',
        problem: expect.stringMatching(
          /^the parent tree leads from its MCID 0 to H1 \(object \d+\), which does not hold/,
        ),
      }),
    ]);
  });

  it('names a font and the code of a glyph', async () => {
    const faults = await faultsOf((pdf) => {
      pdf.content += '/Artifact BMC BT /F1 9 Tf <0000> Tj ET EMC\n';
    });
    expect(faults).toEqual([
      expect.objectContaining({ page: 1, place: expect.stringContaining('font AAAAAA+Made, code 00') }),
    ]);
  });
});

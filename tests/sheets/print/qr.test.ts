import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../support/pdf.ts';
import { CodeReader, type PageCodes, type Reading, type Setting } from '../../support/qr-sheet.ts';
import { placesOfQrCodes } from '../../support/qr-places.ts';
import { addressesOn } from '../../support/codes.ts';
import { sheetBytes, sheets, solid, type SheetEntry } from '../../support/sheets.ts';

/** A dot of the picture the codes are measured in, in mm. */
const DOT = 25.4 / 300;

/** The smallest symbol and module in mm. */
function floors({ layout, paper }: SheetEntry): { symbol: number; module: number } {
  if (layout === 'contact-cards') return { symbol: 15, module: 0.42 };
  // A large poster is read from some way off.
  return { symbol: layout === 'contacts' && paper === 'A3' ? 35 : 20, module: 0.5 };
}

/** The coarsest picture stands for a poor camera, the finest for a scanner. */
const coarsestFor = ({ layout }: SheetEntry): number => (layout === 'contact-cards' ? 150 : 100);
const worse = ['in grey', 'in black and white', 'slightly blurred', 'turned by 3°'] as const;
const settings: Setting[] = [
  { dpi: 300, variant: 'as drawn' },
  ...[150, 300].flatMap((dpi) => worse.map((variant) => ({ dpi, variant }))),
];

const textsOf = (found: readonly { text: string }[]): string[] => found.map(({ text }) => text).toSorted();
const readBy = (reader: Reading['reader'], readings: readonly Reading[]) =>
  textsOf(readings.filter((reading) => reading.reader === reader));

const reader = new CodeReader(settings);

describe.each(sheets)('the QR codes of $id', (sheet) => {
  const addresses = addressesOn(sheet).toSorted();
  const pages: PageCodes[] = [];
  let words: string[];

  beforeAll(async () => {
    const bytes = sheetBytes(sheet.id);
    const pdf = await readPdf(sheetBytes(sheet.id));
    words = pdf.pages.map(({ text }) => solid(text));
    for (const { number } of pdf.pages) pages.push(await reader.readPage(bytes, number, coarsestFor(sheet)));
  }, 180_000);

  it('lead to its windows and works, and there are no others', () => {
    expect(pages.flatMap(({ alone }) => alone).toSorted()).toEqual(addresses);
  });

  if (addresses.length === 0) return;
  describe('each', () => {
    it(`leads to its address at ${coarsestFor(sheet)} dpi, for two readers`, () => {
      const readings = pages.flatMap((page) => page.readings);
      expect(readBy('qr', readings)).toEqual(addresses);
      expect(readBy('zxing', readings)).toEqual(addresses);
    });

    it('is large enough, of level M, in white four modules wide', () => {
      const least = floors(sheet);
      const measures = pages.flatMap((page) => page.measures);
      const poor = measures.filter(({ symbol, module, level, quiet }) => {
        const modules = symbol / module;
        return symbol < least.symbol - DOT || module < least.module - DOT / modules || level !== 'M' || quiet < 255;
      });
      expect(textsOf(measures)).toEqual(addresses);
      expect(poor).toEqual([]);
    });

    it('has its address in words on the same page, as often as it stands there', () => {
      const lost = pages.flatMap(({ page, measures }) =>
        measures.filter(({ text }) => {
          const address = solid(text.replace(/^https:\/\/|\/$/g, ''));
          const times = measures.filter((other) => other.text === text).length;
          return (words[page - 1] ?? '').split(address).length - 1 < times;
        }),
      );
      expect(lost).toEqual([]);
    });
  });
});

describe('each code of the sheets, in each size it is printed in', () => {
  it.each(settings)('leads to its address at $dpi dpi $variant, for two readers', ({ dpi, variant }) => {
    const codes = textsOf(reader.sized);
    const readings = reader.sized.flatMap((code) => code.readings);
    const found = readings.filter((reading) => reading.dpi === dpi && reading.variant === variant);
    expect(new Set(codes)).toEqual(new Set(sheets.flatMap(addressesOn)));
    expect(readBy('qr', found)).toEqual(codes);
    expect(readBy('zxing', found)).toEqual(codes);
  });
});

describe('the codes of the big poster', () => {
  const variants = ['held askew', 'seen from aside', 'in dim light'] as const;
  const poster = sheets.find(({ layout, paper }) => layout === 'contacts' && paper === 'A3');
  const wall = new CodeReader(variants.map((variant) => ({ dpi: 150, variant })));
  beforeAll(async () => {
    await wall.readPage(sheetBytes(poster?.id ?? ''), 1, 100);
  });

  it.each(variants)('lead to their addresses %s, for two readers', (variant) => {
    const codes = textsOf(wall.sized);
    const found = wall.sized.flatMap(({ readings }) => readings).filter((reading) => reading.variant === variant);
    expect(codes).toEqual(poster && addressesOn(poster).toSorted());
    expect(readBy('qr', found)).toEqual(codes);
    expect(readBy('zxing', found)).toEqual(codes);
  });

  it('stand so far apart that a camera sees one at a time', async () => {
    const places = await placesOfQrCodes(sheetBytes(poster?.id ?? ''), 1);
    const middles = places.map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
    const apart = middles.flatMap((one, index) =>
      middles.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(60);
  });
});

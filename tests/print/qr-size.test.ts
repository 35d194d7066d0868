import { describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.ts';
import { measureQrCodes, type QrSize } from '../support/qr-size.ts';
import { sheetBytes } from './sheets.ts';

/** How large the codes of a sheet are at least, in mm: the symbol without its quiet zone, and a module. */
const floors = [
  { id: 'contacts', symbol: 20, module: 0.5, codes: 6 },
  // To be read from a metre.
  { id: 'contacts-a3', symbol: 80, module: 0.5, codes: 6 },
  { id: 'contact-cards', symbol: 15, module: 0.42, codes: 30 },
  { id: 'first-response', symbol: 20, module: 0.5, codes: 3 },
];
/** Modules of white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

async function codesOf(id: string): Promise<QrSize[]> {
  const { pages } = await readPdf(sheetBytes(id));
  const perPage: QrSize[][] = [];
  for (const { number } of pages) perPage.push(await measureQrCodes(sheetBytes(id), number));
  return perPage.flat();
}

describe.each(floors)('the QR codes of $id', ({ id, symbol, module, codes: count }) => {
  it(`are at least ${symbol} mm wide, with modules of ${module} mm, four of them white around, at level M`, async () => {
    const codes = await codesOf(id);
    expect(codes).toHaveLength(count);
    for (const code of codes) {
      expect(code.symbol).toBeGreaterThanOrEqual(symbol);
      expect(code.module).toBeGreaterThanOrEqual(module);
      expect(code.quiet).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(code.level).toBe('M');
    }
  });
});

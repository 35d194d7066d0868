import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../scripts/pdf/index.ts';
import { sheetBytes, taggedSheets } from '../support/sheets.ts';

describe('the rules modelled on veraPDF’s PDF/UA-1 profile', () => {
  it.each(taggedSheets)('find nothing in the sheet $id', async ({ id }) => {
    const faults = await checkPdf(sheetBytes(id));
    const lines = faults.map(({ rule, page, place, problem }) => `${rule} page ${page}, ${place}: ${problem}`);
    expect(lines).toEqual([]);
  });
});

import { getDocument, OPS } from 'unpdf/pdfjs';
import { describe, expect, it } from 'vitest';
import { sheetBytes, sheetIds } from '../../support/sheets.ts';

/** The colours in which a PDF fills letters, `#rrggbb`, and how often it changes to each. */
async function coloursOfText(pdf: Uint8Array): Promise<Map<string, number>> {
  const task = getDocument({ data: pdf, verbosity: 0 });
  try {
    const document = await task.promise;
    const counts = new Map<string, number>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
      const kept: string[] = [];
      let colour = '#000000';
      fnArray.forEach((code: number, index: number) => {
        if (code === OPS.save) kept.push(colour);
        if (code === OPS.restore) colour = kept.pop() ?? '#000000';
        if (code === OPS.setFillRGBColor) colour = (argsArray[index] as [string])[0];
        if (code === OPS.showText) counts.set(colour, (counts.get(colour) ?? 0) + 1);
      });
    }
    return counts;
  } finally {
    await task.destroy();
  }
}

describe.each(sheetIds)('the text of %s', (id) => {
  it('is black or grey without a tinge, or clearly a colour', async () => {
    const colours = [...(await coloursOfText(sheetBytes(id)))];
    const tinged = colours.filter(([colour]) => {
      const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const [darkest, lightest] = [Math.min(...parts), Math.max(...parts)];
      const isNearlyBlack = lightest > 0 && lightest < 0x40;
      const isNearlyGrey = lightest > darkest && lightest - darkest < 0x10;
      return isNearlyBlack || isNearlyGrey;
    });
    expect(tinged).toEqual([]);
    const onWhite = colours.filter(([colour]) => colour !== '#ffffff');
    const most = onWhite.toSorted(([, a], [, b]) => b - a)[0]?.[0];
    expect(most).toBe('#000000');
  });
});

import { describe, expect, it } from 'vitest';
import { chapters } from '../../support/expected.ts';
import { readPdf } from '../../support/pdf.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

describe.each(sheets.filter(({ layout }) => layout.startsWith('checklist')))('the sheet $id', (sheet) => {
  const shown = chapters.filter(({ id, inLeaflet }) => sheet.chapters?.includes(id) ?? inLeaflet);
  const items = shown.flatMap((chapter) => chapter.items.filter(({ added }) => !added || !chapter.inLeaflet));

  it('holds every item of its chapters in order, in the guide with its reason, first step and proof', async () => {
    const text = solid((await readPdf(sheetBytes(sheet.id))).pages.map((page) => page.text).join(''));
    const isGuide = sheet.layout === 'checklist-guide';
    const parts = items.flatMap((item) => [item.text, ...(isGuide ? [item.why, item.first, item.proof] : [])]);
    expect(parts).not.toEqual([]);
    let at = 0;
    for (const part of parts) {
      const place = text.indexOf(solid(part), at);
      expect(place, part).toBeGreaterThanOrEqual(at);
      at = place + solid(part).length;
    }
  });
});

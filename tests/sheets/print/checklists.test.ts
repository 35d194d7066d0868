import { describe, expect, it } from 'vitest';
import { chapters } from '../../support/expected.ts';
import { words } from '../../support/content.ts';
import { all } from '../../support/dom.ts';
import { readPdf } from '../../support/pdf.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

describe.each(sheets.filter(({ layout }) => layout === 'checklists'))('the sheet $id', (sheet) => {
  const shown = chapters.filter(({ id, inLeaflet }) => sheet.chapters?.includes(id) ?? inLeaflet);
  const items = shown.flatMap((chapter) => chapter.items.filter(({ added }) => !added || !chapter.inLeaflet));
  const { answerDone, answerPart, answerNotYet, answerUnknown, roundFirst, roundSecond } = words.print;
  const answers = [answerDone, answerPart, answerNotYet, answerUnknown];

  it('holds every item of its chapters in order', async () => {
    const text = solid((await readPdf(sheetBytes(sheet.id))).pages.map((page) => page.text).join(''));
    const places = items.map((item) => text.indexOf(solid(item.text)));
    expect(places).not.toEqual([]);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has room for each answer to each item, under its word on every page', async () => {
    const rows = all(`print/${sheet.id}.html`, 'tbody tr:has(> th[scope=row])');
    expect(rows).toHaveLength(items.length);
    for (const row of rows) expect(all(row, 'td')).toHaveLength(answers.length);
    const { pages } = await readPdf(sheetBytes(sheet.id));
    for (const { text } of pages) for (const answer of answers) expect(solid(text)).toContain(answer);
  });

  it('asks for two days, on which it is filled in', async () => {
    const [first] = (await readPdf(sheetBytes(sheet.id))).pages;
    for (const round of [roundFirst, roundSecond]) expect(solid(first?.text ?? '')).toContain(solid(round));
  });
});

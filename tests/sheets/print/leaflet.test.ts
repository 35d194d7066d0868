import { beforeAll, describe, expect, it } from 'vitest';
import { chapters as all, items, itemsOfLeaflet, questions, windows } from '../../support/expected.ts';
import { content } from '../../support/content.ts';
import { facts, topicsOfLeaflet } from '../../support/facts.ts';
import { drawPage } from '../../support/picture.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { MM, sheetBytes, solid } from '../../support/sheets.ts';

const chapters = all.filter(({ inLeaflet }) => inLeaflet);
const MIDDLE_MM = 105;
/** Where pages behind the cover have their words, from above. */
const AREA_MM = { top: 13, bottom: 281 };
const DPI = 40;

/** How far down its area a page is filled, from 0 to 1, and the highest part of it that is blank. */
async function fillOf(page: number): Promise<{ reach: number; gap: number }> {
  const { width, data } = await drawPage(sheetBytes('leaflet'), page, DPI);
  const pixel = (mm: number) => Math.round((mm * MM * DPI) / 72);
  const [top, bottom] = [pixel(AREA_MM.top), pixel(AREA_MM.bottom)];
  const inked = Array.from({ length: bottom - top }, (_, row) =>
    data.subarray((top + row) * width * 4, (top + row + 1) * width * 4).some((value, at) => at % 4 < 3 && value < 200),
  );
  const rows = [-1, ...inked.flatMap((has, row) => (has ? [row] : [])), inked.length];
  const gaps = rows.slice(1).map((row, index) => row - (rows[index] ?? 0) - 1);
  return { reach: (rows.at(-2) ?? 0) / inked.length, gap: Math.max(...gaps) / inked.length };
}

describe('the leaflet', () => {
  let pdf: PdfReading;
  let text: string;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes('leaflet'));
    text = solid(pdf.pages.map((page) => page.text).join(''));
  });
  const pageOfChapter = (title: string): number =>
    pdf.outline.find((line) => solid(line.title) === solid(title))?.page ?? 0;
  const wordsOf = (page: number): string => solid(pdf.pages[page - 1]?.text ?? '');

  it('is as many pages as sheets of paper folded once have', () => {
    expect(pdf.pages.length % 4).toBe(0);
    expect(pdf.pages).toHaveLength(content.sheets.find(({ id }) => id === 'leaflet')?.pages as number);
  });

  it('holds every chapter in order, and each topic on a page of its own', () => {
    const starts = chapters.map(({ title }) => pageOfChapter(title));
    expect(starts[0]).toBeGreaterThan(2);
    const inOrder = chapters.filter(({ kind }) => kind !== 'overview').map(({ title }) => pageOfChapter(title));
    expect(inOrder).toEqual([...new Set(inOrder)].toSorted((a, b) => a - b));
    for (const { title } of chapters) expect(wordsOf(pageOfChapter(title))).toContain(solid(title));
  });

  it('has all of a topic on its page: points, items, works, places in the handbook', () => {
    for (const topic of topicsOfLeaflet) {
      const words = wordsOf(pageOfChapter(topic.title ?? ''));
      const own = all.find(({ id }) => id === topic.id)?.items.filter(({ added }) => !added) ?? [];
      for (const item of own) expect(words).toContain(solid(item.text));
      for (const place of topic.handbook) expect(words).toContain(solid(place));
      for (const work of topic.references) {
        const { title, url } = facts.references[work] ?? { title: work, url: work };
        for (const fact of [title, url.replace(/^https:\/\/|\/$/g, '')]) expect(words).toContain(solid(fact));
      }
      for (const word of topic.says) expect(words, topic.id).toContain(solid(word));
    }
    expect(itemsOfLeaflet).toHaveLength(facts.totals.boxes ?? 0);
  });

  it('lists each topic in its contents with the page it is on', () => {
    const words = wordsOf(3);
    for (const { title = '' } of topicsOfLeaflet) expect(words).toContain(`${solid(title)}${pageOfChapter(title)}`);
  });

  it('numbers its pages outside: left on the left ones, right on the right ones', () => {
    for (const { number, pieces } of pdf.pages.slice(1)) {
      const foot = pieces.filter(({ top }) => top > AREA_MM.bottom);
      const said = foot.find((piece) => solid(piece.text).startsWith(`${number}`));
      expect(said, `page ${number}`).toBeDefined();
      expect((said?.left ?? 0) > MIDDLE_MM, `page ${number}`).toBe(number % 2 === 1);
    }
  });

  it('has wider margins inside than outside', () => {
    for (const { number, pieces } of pdf.pages.slice(1)) {
      const words = pieces.filter(({ top }) => top > AREA_MM.top && top < AREA_MM.bottom);
      const [left, right] = [
        Math.min(...words.map((piece) => piece.left)),
        Math.max(...words.map((piece) => piece.right)),
      ];
      // The number of a topic stands on the tab at the outer edge.
      if (number % 2 === 1) expect(left, `page ${number}`).toBeGreaterThan(17.5);
      else expect(right, `page ${number}`).toBeLessThan(2 * MIDDLE_MM - 17.5);
    }
  });

  it('fills each page behind the cover, without a hole', async () => {
    const fills = await Promise.all(
      pdf.pages.slice(1).map(async ({ number }) => ({ number, ...(await fillOf(number)) })),
    );
    expect(fills.filter(({ reach, gap }) => reach < 0.75 || gap > 0.1)).toEqual([]);
  });

  it('sets no words smaller than 10.5 points but its imprint and drawings', () => {
    const small = pdf.pages.flatMap(({ number, pieces }) =>
      pieces.filter(({ size }) => size < 10.5 - 0.01).map(({ size }) => ({ number, size })),
    );
    const drawn = new Set(content.chapters.flatMap(({ body }) => (body.includes('<Figure') ? [body] : [])));
    expect(drawn.size).toBeGreaterThan(0);
    expect(small.filter(({ size }) => size < 8.9)).toEqual([]);
  });

  it('leaves out what this edition added', () => {
    for (const { title } of all.filter(({ inLeaflet }) => !inLeaflet)) expect(pageOfChapter(title)).toBe(0);
    for (const { text: words } of items.filter(({ added }) => added)) expect(text).not.toContain(solid(words));
  });

  it('says every fact of the chapters', () => {
    for (const { says } of facts.chapters) for (const word of says) expect(text).toContain(solid(word));
  });

  it('asks every question with its options, and answers it on a later page', () => {
    for (const { about, options, right } of questions) {
      expect(text).toContain(solid(about));
      for (const option of options) expect(text).toContain(solid(option));
      expect(right.length).toBeGreaterThan(0);
    }
    const answers = wordsOf(pageOfChapter('習得テストの解答'));
    for (const { answer, explanation } of Object.values(content.quiz))
      for (const words of [answer, ...explanation]) expect(answers).toContain(solid(words));
  });

  it('begins with the tasks of the first week, with room for who and when, and counts the ticks of all lists', () => {
    const [stage] = content.actionPlan.stages;
    const words = wordsOf(pageOfChapter(stage?.title ?? ''));
    for (const id of stage?.items ?? []) {
      const item = items.find((entry) => entry.id === id);
      if (item?.added === false) expect(words).toContain(solid(item.task));
    }
    for (const { title } of Object.values(content.checklists)) expect(words).toContain(solid(title));
    expect(words).toContain(String(itemsOfLeaflet.length));
  });

  it('prints every window with phone, mail and address', () => {
    for (const { name, phone, mail, url } of Object.values(windows)) {
      for (const fact of [name, phone, mail, url?.replace(/^https:\/\/|\/$/g, '')])
        expect(text).toContain(solid(fact ?? ''));
    }
  });

  it('says of every window what it is for, and of what has changed what was printed and what holds today', () => {
    for (const { name, says, today = [] } of Object.values(windows))
      for (const word of [...says, ...today]) expect(text, name).toContain(solid(word));
    for (const { title, today = [] } of Object.values(facts.references))
      for (const word of today) expect(text, title).toContain(solid(word));
    for (const word of Object.values(facts.thenAndNow)) expect(text).toContain(solid(word));
  });

  it('links every window and work', () => {
    const urls = new Set(pdf.pages.flatMap((page) => page.urls));
    for (const { url } of [...Object.values(windows), ...Object.values(facts.references)])
      if (url) expect(urls).toContain(url);
  });

  it('repeats none of the mistakes of the printed leaflet', () => {
    for (const mistake of facts.wrong.filter((word) => !/^[A-Za-z]+$/.test(word)))
      expect(text).not.toContain(solid(mistake));
  });

  it('takes no more than 20 kB a page, which hold twice the words of an ordinary one', () => {
    expect(sheetBytes('leaflet').length / pdf.pages.length).toBeLessThanOrEqual(20_000);
  });
});

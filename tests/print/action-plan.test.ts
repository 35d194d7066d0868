import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../src/leaflet/words.ts';
import { items as allItems } from '../site/expected.ts';
import { content } from '../support/content.ts';
import { all, textOf } from '../support/dom.ts';
import { readPdf } from '../support/pdf.ts';
import { rowHeights, rowNumbers } from './rows.ts';
import { sheetBytes, solid } from './sheets.ts';

const { stages } = content.actionPlan;
const { plan: words } = content.progressWords;
const texts = new Map(allItems.map(({ id, text }) => [id, text] as const));
const textOfItem = (id: string): string => solid(texts.get(id) ?? `no item ${id}`);

describe('the form of the action plan', () => {
  let pages: string[];
  const pageOf = (text: string): number => pages.findIndex((page) => page.includes(solid(text)));
  beforeAll(async () => {
    pages = (await readPdf(sheetBytes('action-plan'))).pages.map(({ text }) => solid(text));
  });

  it('holds every item of the checklists once, in the order of the stages', () => {
    const whole = pages.join('');
    const items = stages.flatMap((stage) => stage.items.map(textOfItem));
    expect(items).toHaveLength(allItems.length);
    expect(items.filter((item) => whole.split(item).length !== 2)).toEqual([]);
    const places = items.map((item) => whole.indexOf(item));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says when each stage is due, before its items', () => {
    const whole = pages.join('');
    for (const { title, days, items } of stages) {
      const heading = whole.indexOf(solid(title));
      expect(heading).toBeGreaterThanOrEqual(0);
      expect(whole.slice(heading, whole.indexOf(textOfItem(items[0] ?? '')))).toContain(
        solid(fill(words.proposalDays, { days })),
      );
    }
  });

  it('cuts no row, and leaves neither a heading nor a first or last row alone', () => {
    for (const { title, items } of stages) {
      const at = items.map((item) => pageOf(textOfItem(item)));
      expect(at).not.toContain(-1);
      expect([pageOf(title), at[1]], title).toEqual([at[0], at[0]]);
      expect(at.at(-2), title).toBe(at.at(-1));
    }
  });

  it('names its columns on every page', () => {
    for (const page of pages)
      for (const column of [words.item, words.owner, words.due, words.doneOn]) expect(page).toContain(solid(column));
  });

  it('numbers its rows and goes on with empty ones, all high enough to write in', async () => {
    const rows = await rowNumbers('action-plan');
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThanOrEqual(allItems.length + 3);
    expect(Math.min(...rowHeights(rows))).toBeGreaterThanOrEqual(9);
  });

  it('has its items as headings of their rows', () => {
    const headings = all('print/action-plan.html', 'tbody th[scope=row]').map((cell) => solid(textOf(cell)));
    const items = stages.flatMap((stage) => stage.items.map(textOfItem));
    expect(headings.slice(0, items.length)).toEqual(items.map((item) => expect.stringContaining(item)));
  });
});

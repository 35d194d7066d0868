import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { items, itemsOfLeaflet } from '../../support/expected.ts';
import { content } from '../../support/content.ts';
import { all, textOf } from '../../support/dom.ts';
import { readPdf } from '../../support/pdf.ts';
import { rowHeights, rowNumbers } from '../../support/rows.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

const { plan: words } = content.progressWords;
const tasks = new Map(items.map(({ id, task }) => [id, task] as const));
/** What was added stands on a handout of its own. */
const isOfLeaflet = (id: string) => itemsOfLeaflet.some((item) => item.id === id);
const stages = content.actionPlan.stages
  .map((stage) => ({ ...stage, items: stage.items.filter(isOfLeaflet) }))
  .filter((stage) => stage.items.length > 0);
const taskOf = (id: string): string => solid(tasks.get(id) ?? `no item ${id}`);

describe('the form of the action plan', () => {
  let pages: string[];
  const pageOf = (text: string): number => pages.findIndex((page) => page.includes(solid(text)));
  beforeAll(async () => {
    pages = (await readPdf(sheetBytes('action-plan'))).pages.map(({ text }) => solid(text));
  });

  it('holds every item of the leaflet once, in the order of the stages', () => {
    const whole = pages.join('');
    const rows = stages.flatMap((stage) => stage.items.map(taskOf));
    expect(rows).toHaveLength(itemsOfLeaflet.length);
    expect(rows.filter((text) => whole.split(text).length !== 2)).toEqual([]);
    const places = rows.map((item) => whole.indexOf(item));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says when each stage is due, before its items', () => {
    const whole = pages.join('');
    for (const { title, days, items } of stages) {
      const heading = whole.indexOf(solid(title));
      expect(heading).toBeGreaterThanOrEqual(0);
      expect(whole.slice(heading, whole.indexOf(taskOf(items[0] ?? '')))).toContain(
        solid(fill(words.proposalDays, { days })),
      );
    }
  });

  it('cuts no row, and leaves neither a heading nor a first or last row alone', () => {
    for (const { title, items } of stages) {
      const at = items.map((item) => pageOf(taskOf(item)));
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
    expect(rows.length).toBeGreaterThanOrEqual(itemsOfLeaflet.length + 3);
    expect(Math.min(...rowHeights(rows))).toBeGreaterThanOrEqual(8);
  });

  it('has its items as headings of their rows', () => {
    const headings = all('print/action-plan.html', 'tbody th[scope=row]').map((cell) => solid(textOf(cell)));
    const rows = stages.flatMap((stage) => stage.items.map(taskOf));
    expect(headings.slice(0, rows.length)).toEqual(rows.map((text) => expect.stringContaining(text)));
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { items } from '../../support/expected.ts';
import { annotate, answer, eventually, known, itemsOf, lists, PLACES, plan, press } from './answers.ts';
import { openRow, openStatus, textOf, useDevices, words, type Device } from './answers.ts';

const newDevice = useDevices();
const first = known(plan.stages[0]?.items[0]);
const stage = known(plan.stages[0]);
const chapter = known([...lists.keys()].find((id) => itemsOf(id).some((entry) => entry.id === first)));

/** The text of the one file that was downloaded. Its name is Japanese only where the machine's language allows it. */
async function download({ downloads }: Device): Promise<string> {
  // Chromium holds the name with an empty file until the download is whole.
  const whole = () => filesIn(downloads).filter((name) => statSync(join(downloads, name)).size > 0);
  await eventually(whole).toHaveLength(1);
  return readFileSync(join(downloads, known(filesIn(downloads)[0])), 'utf8');
}
const filesIn = (folder: string) => readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
const message = (tab: Page) => textOf(tab, '.said');
const setDue = (tab: Page, id: string, day: string) =>
  tab.$eval(
    `#plan-${id} [data-field=due]`,
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    day,
  );

describe.each(PLACES)('from %s', (place) => {
  it('the plan comes as a table for Excel, in which nothing that was written is a formula', async () => {
    const device = await newDevice(place);
    await annotate(await device.open(`${chapter}.html`), first, { note: '見積もり"済み"、\n来週' });
    await answer(await device.open(`${chapter}.html`), first, 'unknown');
    const tab = await openRow(await openStatus(device), first);
    await tab.type(`#plan-${first} [data-field=owner]`, '=1+1');
    await setDue(tab, first, '2026-05-01');
    await press(tab, words.plan.csv);
    const file = `${words.plan.title}-2026-04-01.csv`;
    await eventually(() => message(tab)).toBe(fill(words.plan.exported, { file }));

    const text = await download(device);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = text.slice(1).split('\r\n').filter(Boolean).map(cells);
    const { stage: when, item: what, owner, due, checklist } = words.plan;
    const { state } = words.record;
    const { first: step, note } = words.checklist;
    expect(rows[0]).toEqual([when, what, step, owner, due, state, note, checklist]);
    expect(rows).toHaveLength(items.length + 1);
    const about = known(itemsOf(chapter).find(({ id }) => id === first));
    const title = lists.get(chapter)?.title;
    const entered = ["'=1+1", '2026-05-01', words.answers.unknown, '見積もり"済み"、\n来週'];
    expect(rows[1]).toEqual([stage.title, about.task, about.first, ...entered, title]);
  });

  it('what is due comes as a calendar, and nothing else', async () => {
    const device = await newDevice(place);
    const other = known(plan.stages.at(-1)?.items.at(-1));
    const tab = await openRow(await openRow(await openStatus(device), first), other);
    await setDue(tab, first, '2026-05-31');
    await setDue(tab, other, '2026-10-09');
    await press(tab, words.plan.ics);
    const text = await download(device);
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const unanswered = `DESCRIPTION:${fill(words.plan.answer, { answer: words.answers.unanswered })}`;
    expect(lines.filter((line) => /^(BEGIN|DTSTART|DTEND|SUMMARY|DESCRIPTION)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      ...['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260531', 'DTEND;VALUE=DATE:20260601', `SUMMARY:${taskOf(first)}`],
      unanswered,
      ...['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261009', 'DTEND;VALUE=DATE:20261010', `SUMMARY:${taskOf(other)}`],
      unanswered,
    ]);
  });
});

it('where nothing is due, the reader is told so and gets no file', async () => {
  const device = await newDevice();
  const tab = await openStatus(device);
  await press(tab, words.plan.ics);
  expect(await message(tab)).toBe(words.plan.noDue);
  await press(tab, words.plan.csv);
  expect((await download(device)).startsWith('\uFEFF')).toBe(true);
});

/** The cells of a line, all of them quoted. */
function cells(line: string): string[] {
  const found = [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)];
  expect(found.map(([cell]) => cell).join('')).toBe(line);
  return found.map(([, cell = '']) => cell.replaceAll('""', '"'));
}

function taskOf(id: string): string {
  return known([...lists.keys()].flatMap(itemsOf).find((entry) => entry.id === id)).task;
}

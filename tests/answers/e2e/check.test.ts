import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { topics } from '../../support/expected.ts';
import {
  answer,
  first,
  focused,
  go,
  isChosen,
  keys,
  onPhone,
  screenOf,
  shownKeys,
  states,
  words,
} from '../../journeys/e2e/check.ts';
import { eventually, keep, PLACES, press, shows, textOf, useDevices, words as answerWords, NOW } from './answers.ts';

const newDevice = useDevices();
const said = 'check-flow [role=status]';
const item = (key: string) => topics.flatMap(({ items }) => items).find(({ id }) => key.endsWith(`/${id}`));

it('an answer is taken back, also from a later screen, and the reader is led to it and told', async () => {
  const tab = await onPhone(await newDevice(), 'check.html#assets-1');
  const [one = '', two = ''] = await shownKeys(tab);
  expect(await shows(tab, '[data-action=undo]')).toBe(false);
  await answer(tab, one);
  await answer(tab, one, 'unknown');
  await answer(tab, two);
  await go(tab, 'next');
  await press(tab, words.undo);
  await eventually(() => screenOf(tab)).toBe('assets-1');
  expect(await states(tab)).toEqual({ [one]: 'unknown' });
  expect(await focused(tab)).toBe(two);
  expect(await textOf(tab, said)).toBe(words.undone);
  await press(tab, words.undo);
  await press(tab, words.undo);
  expect(await states(tab)).toEqual({});
  expect(await shows(tab, '[data-action=undo]')).toBe(false);
});

it('what does not apply is given a reason, and Enter goes on to the next item', async () => {
  const tab = await (await newDevice()).open('check.html#assets-1');
  const [one = '', two] = await shownKeys(tab);
  await answer(tab, one);
  await tab.keyboard.press('4');
  await tab.keyboard.type('4つの部門がない');
  await tab.keyboard.press('Enter');
  expect(await focused(tab)).toBe(two);
  expect(await states(tab)).toEqual({ [one]: 'not-applicable' });
  const chapter = await tab.browserContext().newPage();
  await chapter.goto(tab.url().replace(/check\.html.*/, 'assets.html'));
  const reason = `#${one.split('/')[1] ?? ''} [data-field=reason]`;
  expect(await chapter.$eval(reason, (field) => (field as HTMLInputElement).value)).toBe('4つの部門がない');
});

it('keys answer only the item that has the focus, and say so to who listens', async () => {
  const tab = await (await newDevice()).open('check.html#assets-1');
  await tab.keyboard.press('1');
  expect(await states(tab)).toEqual({});
  const [one = '', two] = await shownKeys(tab);
  await tab.focus(`[data-key="${one}"] [value=done]`);
  await tab.keyboard.press('2');
  expect(await focused(tab)).toBe(two);
  const spoken = await textOf(tab, said);
  for (const word of [answerWords.answers['not-yet'], String(keys.length), '1']) expect(spoken).toContain(word);
  // An arrow answers as it does in every group of radio buttons, and stays.
  await tab.keyboard.press('ArrowRight');
  expect(await focused(tab)).toBe(two);
  expect(Object.keys(await states(tab))).toEqual([one, two]);
});

it('the 2-minute check and the flow hold the same answer to an item', async () => {
  const tab = await onPhone(await newDevice(), 'check.html#start');
  const [key = ''] = first;
  await answer(tab, key);
  await tab.goto(tab.url().replace('#start', '#network-1'));
  expect(await isChosen(tab, key)).toBe(true);
});

describe.each(PLACES)('from %s', (place) => {
  it('why and how come when they are asked for, with a link to the topic', async () => {
    const tab = await onPhone(await newDevice(place), 'check.html#updates-1');
    const [key = ''] = await shownKeys(tab);
    const button = `section:not([hidden]) [data-key="${key}"] summary`;
    await tab.click(button);
    const notes = `section:not([hidden]) [data-key="${key}"] dl`;
    const { why = '', first: step = '', proof = '', id = '' } = item(key) ?? {};
    for (const word of [why, step, proof]) await eventually(() => textOf(tab, notes)).toContain(word);
    expect(await tab.$eval(`${notes} a`, (link) => link.getAttribute('href'))).toBe(`updates.html#${id}`);
    await tab.click(button);
    expect(await shows(tab, notes)).toBe(false);
  });
});

it('says so where why and how cannot be loaded, and leads to the topic all the same', async () => {
  const tab = await onPhone(await newDevice(), 'check.html#updates-1');
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (request.url().includes('check-notes') ? request.abort() : request.continue()));
  await tab.click('section:not([hidden]) li summary');
  await eventually(() => textOf(tab, 'section:not([hidden]) details[open] dl')).toContain(words.notesLost);
  expect(await shows(tab, 'section:not([hidden]) details[open] dl a')).toBe(true);
});

it('moves nothing while it loads, where nothing and where much is answered', async () => {
  const tab = await onPhone(await newDevice(), 'check.html');
  await tab.evaluateOnNewDocument(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset['moved'] = JSON.stringify(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const answered of [[], keys.slice(0, 7)]) {
    await keep(tab, { answers: Object.fromEntries(answered.map((key) => [key, { state: 'done', at: NOW }])) });
    await tab.goto(tab.url().replace(/#.*/, ''), { waitUntil: 'networkidle0' });
    expect(await screenOf(tab)).toBe(answered.length > 0 ? 'assets-3' : 'start');
    expect(await tab.evaluate(() => document.documentElement.dataset['moved'])).toBeUndefined();
  }
});

it('shows all items where its script does not come', async () => {
  const tab = await (
    await newDevice()
  ).open('check.html', async (prepared) => {
    await prepared.setRequestInterception(true);
    prepared.on(
      'request',
      (request) => void (request.url().endsWith('/check.js') ? request.abort() : request.continue()),
    );
  });
  const visible = () =>
    tab.$$eval(
      'section [data-key] p',
      (all) => all.filter((text) => text.checkVisibility({ visibilityProperty: true })).length,
    );
  await eventually(visible).toBe(keys.length + first.length);
});

it('without script every item is there to read, and nothing is offered that would not work', async () => {
  const tab = await (await newDevice()).open('check.html', (prepared) => prepared.setJavaScriptEnabled(false));
  const visible = await tab.$$eval(
    'section [data-key] p',
    (all) => all.filter((text) => text.checkVisibility()).length,
  );
  expect(visible).toBe(keys.length + first.length);
  expect(await textOf(tab, 'main')).toContain(words.noScript);
  for (const part of ['input', 'check-flow button', '.progress-ribbon', '[data-go]'])
    expect(
      await tab.$$eval(
        part,
        (all) =>
          all.filter((one) => one.closest('main')?.contains(one) && one.checkVisibility({ visibilityProperty: true }))
            .length,
      ),
      part,
    ).toBe(0);
});

it('fits: no screen is wider than a narrow phone or needs more than two of its heights to the way on', async () => {
  const tab = await onPhone(await newDevice(), 'check.html');
  await tab.setViewport({ width: 320, height: 740 });
  const ids = await tab.$$eval('check-flow section', (all) => all.filter(({ id }) => id).map(({ id }) => id));
  for (const id of ids) {
    await tab.goto(new URL(`#${id}`, tab.url()).href);
    await eventually(() => screenOf(tab)).toBe(id);
    const [width, bottom] = await tab.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('.check-foot .actions')?.getBoundingClientRect().bottom ?? 0,
    ]);
    expect(width, id).toBe(320);
    expect(bottom, id).toBeLessThan(2 * 740);
  }
});

it('has no fault that axe knows of: at the start, with answers, a reason and notes, and at the end', async () => {
  const device = await newDevice();
  const tab = await onPhone(device, 'check.html#start');
  expect(await violationsOf(tab)).toEqual([]);
  await go(tab, 'all');
  const [one = '', two = '', three = ''] = await shownKeys(tab);
  await answer(tab, one);
  await answer(tab, two, 'not-yet');
  await answer(tab, three, 'not-applicable');
  await tab.click('section:not([hidden]) li summary');
  await eventually(() => shows(tab, 'section:not([hidden]) details[open] dl a')).toBe(true);
  expect(await violationsOf(tab)).toEqual([]);
  const end = await device.open('check.html#data-leaks-1');
  expect(await violationsOf(end)).toEqual([]);
  await keep(end, { answers: Object.fromEntries(keys.map((key) => [key, { state: 'done', at: NOW }])) });
  expect(await violationsOf(end)).toEqual([]);
});

import { expect, it } from 'vitest';
import { useSite } from '../../support/site.ts';
import { go, press, question, shown, shows, text, total } from './reader.ts';

const site = useSite();

it('a quiz that nobody touches shows its first question whole and loads no more; the first press brings the rest', async () => {
  const tab = await site.newTab();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(`${site.address()}quiz.html`);
  expect(await shown(tab)).toEqual([0]);
  expect((await text(tab, '.progress-count')).match(/\d+/g)?.map(Number)).toEqual([1, total]);
  expect(await shows(tab, '.quiz-bar [data-do=skip]')).toBe(true);
  expect(await shows(tab, '.quiz-bar [data-do=back]')).toBe(false);
  const late = () => asked.filter((url) => /quiz-(run|answers)\.js/.test(url));
  expect(late()).toEqual([]);
  await press(tab, `${question(0)} [data-do=all]`);
  expect(late()).toHaveLength(1);
  const chosen = await tab.$$eval(`${question(0)} input`, (all) => all.filter(({ checked }) => checked).length);
  expect(chosen).toBeGreaterThan(1);
  await go(tab, 'check');
  await tab.waitForSelector(`${question(0)} .question-explained`);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyRecord } from '../../../src/answers/model/answers.ts';
import { content } from '../../support/content.ts';
import { questions, topics } from '../../support/expected.ts';
import { pageOf } from '../../support/facts.ts';
import { startFirefox } from '../../support/engines/firefox.ts';
import { Reader, SCREEN } from '../../support/engines/reader.ts';
import { hasWebkit, startWebkit } from '../../support/engines/webkit.ts';
import { firefox } from '../../support/firefox.ts';
import { needs } from '../../support/needs.ts';
import { useShare } from '../../support/share.ts';
import { serveInFolder, type Host } from '../../support/http.ts';
import { first } from './check.ts';

const share = useShare();
let host: Host;
beforeAll(async () => void (host = await serveInFolder()));
afterAll(() => host.close());

const ENGINES = [
  { engine: 'Firefox', there: firefox !== undefined, start: startFirefox },
  { engine: 'WebKit', there: hasWebkit, start: startWebkit },
];

/** The journeys that Chromium makes in the other files here, in the other engines that readers have. */
describe.each(ENGINES)('in $engine', ({ engine, there, start }) => {
  describe('on a phone', needs(engine, there), () => {
    let reader: Reader;
    beforeAll(async () => void (reader = new Reader(await start())));
    afterAll(() => reader.close());

    /** Opens a page, and sees that it is no wider than the screen. */
    const open = async (root: string, page: string): Promise<void> => {
      await reader.goto(root + page);
      expect(await reader.ask('document.documentElement.scrollWidth')).toBeLessThanOrEqual(SCREEN.width);
    };
    const bottomOf = (selector: string) =>
      reader.ask<number>(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().bottom`);
    const textOf = (selector: string) =>
      reader.ask<string>(`document.querySelector(${JSON.stringify(selector)}).textContent.trim()`);

    describe.each(['a web server', 'a folder of a file share'])('from %s', (place) => {
      const root = () => (place === 'a web server' ? host.address : share.address());

      it('attacked, a reader has whom to call after one tap, and what to do after two', async () => {
        await open(root(), 'attacks.html');
        await reader.ask('scrollTo(0, 600)');
        await reader.follow('header .emergency', 'emergency.html');
        expect(await reader.ask('scrollY')).toBe(0);
        expect(await bottomOf('a[href="tel:%239110"]')).toBeLessThanOrEqual(SCREEN.height);
        const [incident] = content.incidents.incidents;
        await reader.find(`#incident-${incident?.id} a`);
        await reader.follow(`#incident-${incident?.id} a`, `emergency-${incident?.id}.html`);
        expect(await textOf('main')).toContain(incident?.now[0]?.do);
        await reader.tap('.tick');
        await reader.until(`document.querySelector('.tick input').checked`);
      });

      it('a topic has its handout one tap away', async () => {
        await open(root(), pageOf(topics[0]?.id ?? ''));
        await reader.find('main a.button.primary');
        expect(await reader.ask(`document.querySelector('main a.button.primary').href`)).toMatch(/\/sheets\/.+\.pdf$/);
      });

      it('the quiz leads to its result, and all of it is right', async () => {
        await open(root(), 'learn.html');
        await reader.follow('a[href="quiz.html"]', 'quiz.html');
        for (const [index, { options, right }] of questions.entries()) {
          const section = `.question:nth-of-type(${index + 1})`;
          if (right.length > 1) {
            // In a folder Firefox shows a notice above it, of the answers it keeps page by page.
            await reader.find(`${section} [data-do=all]`);
            await reader.tap(`${section} [data-do=all]`);
            await reader.tap('.quiz-bar [data-do=check]');
          } else await reader.tap(`${section} li:nth-child(${options.indexOf(right[0] ?? '') + 1}) .option`);
          await reader.until(`!!document.querySelector('${section} .question-explained')`);
          await reader.tap('.quiz-bar [data-do=next]');
        }
        await reader.until(`!!document.querySelector('.result-score')?.checkVisibility()`);
        const score = (await textOf('.result-score'))?.match(/\d+/g)?.map(Number);
        expect(score).toEqual([questions.length, questions.length]);
      });

      it('the search finds what somebody types', async () => {
        await open(root(), 'search.html?q=%E3%83%90%E3%83%83%E3%82%AF%E3%82%A2%E3%83%83%E3%83%97');
        await reader.until(`!!document.querySelector('main mark')?.checkVisibility()`);
      });
    });

    it('the president goes from the 2-minute check to the status, and finds it again from home', async () => {
      await open(host.address, 'index.html');
      await reader.ask('localStorage.clear()');
      await reader.follow('main a[href^="check.html"]', 'check.html');
      for (const key of first) await reader.tap(`#start [data-key="${key}"] label:has([value=done])`);
      await reader.find('[data-go=status]');
      await reader.follow('[data-go=status]', 'status.html');
      await reader.goto(`${host.address}index.html`);
      await reader.follow('.door a[href^="status.html"]', 'status.html');
      await reader.until(`document.querySelector('.count strong').textContent === '${first.length}'`);
      for (const part of ['.ribbons', '.next', '.now > .actions'])
        expect(await bottomOf(part), part).toBeLessThanOrEqual(SCREEN.height);
    });

    it('back after a week, a task is done in place, and taken back', async () => {
      await open(host.address, 'status.html');
      const key = `shiori.record ${host.address}`;
      const at = Date.now() - 7 * 86_400_000;
      const answers = Object.fromEntries(first.map((item) => [item, { state: 'not-yet', at }]));
      const record = JSON.stringify({ ...emptyRecord(), answers });
      await reader.ask(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(record)})`);
      await reader.goto(`${host.address}status.html`);
      const done = (count: number) =>
        reader.until(`document.querySelector('.count strong').textContent === '${count}'`);
      await done(0);
      await reader.tap('.next li .tick');
      await done(1);
      await reader.tap('.undo button');
      await done(0);
    });
  });
});

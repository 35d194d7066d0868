import { describe, expect, it } from 'vitest';
import { content } from '../../support/content.ts';
import { useDevices } from '../../answers/e2e/answers.ts';

const newDevice = useDevices();
const PHONE = { width: 360, height: 740 };
const { interfaceWords, emergencyWords } = content;
/** Somewhere a reader may be when it happens. */
const ANYWHERE = ['index.html', 'attacks.html', 'settings.html', 'emergency-log.html'];

describe.each(ANYWHERE)('attacked, a reader of %s', (page) => {
  it('has whom to call on the screen after one tap, without scrolling', async () => {
    const tab = await (await newDevice()).open(page, (prepared) => prepared.setViewport(PHONE));
    // From the middle of the page, where the way to help must still be in reach.
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await Promise.all([
      tab.waitForNavigation(),
      tab.click(`::-p-aria([name="${interfaceWords.page.emergency}"][role="link"])`),
    ]);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    for (const number of ['#9110', '110']) {
      const [link] = await tab.$$eval(`a[href="tel:${encodeURIComponent(number)}"]`, (links) =>
        links.map((link) => link.getBoundingClientRect().bottom),
      );
      expect(link, number).toBeLessThanOrEqual(PHONE.height);
    }
  });
});

it('attacked, a reader reads what to do about it after two taps, and writes it down after a third', async () => {
  const tab = await (await newDevice()).open('emergency.html', (prepared) => prepared.setViewport(PHONE));
  const [incident] = content.incidents.incidents;
  const tap = (name: string | undefined) =>
    Promise.all([tab.waitForNavigation(), tab.click(`main ::-p-aria([name="${name ?? ''}"][role="link"])`)]);
  await tap(incident?.title);
  expect(await tab.$eval('main', (main) => main.innerText)).toContain(incident?.now[0]?.do);
  await tap(emergencyWords.log.title);
  expect(await tab.$eval('incident-log textarea', (note) => note.checkVisibility())).toBe(true);
});

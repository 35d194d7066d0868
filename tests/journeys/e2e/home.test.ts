import { expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { useShare } from '../../support/share.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const share = useShare();
/** A usual phone. */
const PHONE = { width: 360, height: 740 };

it('on a phone each of the four doors is in the first screen, and leads on by one tap, from a folder too', async () => {
  for (const root of [site.address(), share.address()]) {
    const tab = await site.newTab();
    await tab.setViewport(PHONE);
    await tab.goto(`${root}index.html`);
    const doors = await tab.$$eval('.door', (all) =>
      all.map((door) => ({
        bottom: door.getBoundingClientRect().bottom,
        href: door.querySelector('a')?.href ?? '',
        // The whole door is the link.
        hit: document.elementFromPoint(door.getBoundingClientRect().right - 8, door.getBoundingClientRect().top + 8)
          ?.localName,
      })),
    );
    expect(doors).toHaveLength(4);
    for (const { bottom, href, hit } of doors) {
      expect(bottom, href).toBeLessThanOrEqual(PHONE.height);
      expect(hit, href).toBe('a');
    }
    for (const [place, { href }] of doors.entries()) {
      await tab.goto(`${root}index.html`);
      const door = (await tab.$$('.door'))[place];
      await Promise.all([tab.waitForNavigation(), door?.click()]);
      expect(tab.url().replace(/#.*/, '')).toBe(href.replace(/#.*/, ''));
    }
  }
});

it('from any page, wherever a reader is on it, the way to help is one tap away', async () => {
  const tab = await site.newTab();
  await tab.setViewport(PHONE);
  for (const page of pages) {
    await tab.goto(site.address() + page);
    const href = await tab.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      const link = document.querySelector<HTMLAnchorElement>('header .emergency');
      const { left, top, width, height } = (link as HTMLAnchorElement).getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a')?.href;
    });
    expect(href, page).toBe(`${site.address()}emergency.html`);
  }
});

it('the home page is four screens at most, and moves nothing while it loads, whatever has been answered', async () => {
  const tab = await site.newTab();
  await tab.setViewport(PHONE);
  await tab.goto(`${site.address()}assets.html`);
  await tab.click('check-list input[type=checkbox]');
  await tab.waitForFunction(() => localStorage.length > 0);
  await tab.evaluateOnNewDocument(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset['moved'] = JSON.stringify(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(`${site.address()}index.html`, { waitUntil: 'networkidle0' });
  expect(await tab.$eval('.resume', (resume) => resume.checkVisibility())).toBe(true);
  expect(await tab.evaluate(() => document.documentElement.dataset['moved'])).toBeUndefined();
  expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4 * PHONE.height);
});

import { expect, describe, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { pages } from '../../support/built.ts';
import { useShare } from '../../support/share.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const share = useShare();

it('stays in one row of 48 px on a phone, with the way to help in reach at the end of any page', async () => {
  const tab = await site.open('index.html', 360);
  for (const page of pages) {
    await tab.goto(site.address() + page);
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bar = await tab.$eval('header.bar', (element) => {
      const { top, height } = element.getBoundingClientRect();
      const link = element.querySelector('.emergency')?.getBoundingClientRect();
      return { top, height: Math.floor(height), inReach: link && link.top >= 0 && link.bottom <= height };
    });
    expect(bar, page).toEqual({ top: 0, height: 49, inReach: true });
  }
});

it('opens the search below it where its word is tapped, and closes it for whoever goes on', async () => {
  const tab = await site.open('assets.html', 360);
  const form = () => tab.$eval('[role=search]', (box) => box.checkVisibility({ opacityProperty: true }));
  expect(await form()).toBe(false);
  await tab.click('label.bar-tool');
  expect(await form()).toBe(true);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('search-input');
  await tab.click('h1');
  expect(await form()).toBe(false);
});

describe.each([
  { where: 'a web server', root: () => site.address() },
  { where: 'a folder of a file share', root: () => share.address() },
])('the menu from $where', ({ root }) => {
  const open = async (width: number) => {
    const tab = await site.newTab();
    await tab.setViewport({ width, height: 740 });
    // It slides in: nothing can be clicked before it is there.
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await tab.goto(`${root()}training.html`);
    await tab.click('.to-menu');
    await tab.waitForSelector('dialog[open]');
    return tab;
  };

  it.each([320, 1280])(
    'has no fault that axe knows of on a screen %i px wide, and every link of the list',
    async (width) => {
      const tab = await open(width);
      expect(await tab.$eval('dialog', (dialog) => dialog.matches(':modal'))).toBe(true);
      const [menu, list] = await tab.evaluate(() =>
        ['dialog a', 'footer nav a'].map((links) =>
          [...document.querySelectorAll<HTMLAnchorElement>(links)].map(({ href, textContent }) => [href, textContent]),
        ),
      );
      expect(menu).toEqual(list);
      // A folder does not let its styles be asked for their colours, which are those of the server.
      if (root().startsWith('http')) expect(await violationsOf(tab)).toEqual([]);
    },
  );

  it('closes with Escape, its button or a tap beside it, and gives the focus back', async () => {
    const tab = await open(1280);
    const isOpen = () => tab.$eval('dialog', (dialog) => dialog.open);
    for (const close of [
      () => tab.keyboard.press('Escape'),
      () => tab.click('dialog button'),
      () => tab.mouse.click(20, 400),
    ]) {
      await expect.poll(isOpen).toBe(true);
      await close();
      await expect.poll(isOpen).toBe(false);
      expect(await tab.evaluate(() => document.activeElement?.classList.contains('to-menu'))).toBe(true);
      await tab.keyboard.press('Enter');
    }
  });

  it('leads to a page', async () => {
    const tab = await open(360);
    await Promise.all([tab.waitForNavigation(), tab.click('dialog a[href*="network.html"]')]);
    expect(tab.url()).toBe(`${root()}network.html`);
  });
});

it('leads to the list of pages at the end where its drawer does not come', async () => {
  const tab = await site.newTab();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (/drawer/.test(request.url()) ? request.abort() : request.continue()));
  await tab.goto(`${site.address()}assets.html`);
  await tab.click('.to-menu');
  await tab.waitForFunction(() => location.hash === '#menu');
  expect(await tab.$eval('footer nav', (list) => list.getBoundingClientRect().top < innerHeight)).toBe(true);
});

it('leads without script to the list of pages at the end', async () => {
  const tab = await site.newTab();
  await tab.setJavaScriptEnabled(false);
  await tab.goto(`${site.address()}assets.html`);
  await tab.click('.to-menu');
  expect(await tab.$eval('footer nav', (list) => list.getBoundingClientRect().top < innerHeight)).toBe(true);
});

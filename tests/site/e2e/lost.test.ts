import { describe, expect, it } from 'vitest';
import { content, words } from '../../support/content.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();

describe.each(['nowhere.html', 'old/nowhere', 'a/b/c/d/nowhere.html?q=1#place'])('at the lost address %s', (lost) => {
  it('the page is styled and its links lead back into this copy of the site', async () => {
    const tab = await site.open(lost);
    await tab.waitForFunction(
      (root: string) => document.querySelector<HTMLAnchorElement>('.brand')?.href.startsWith(root),
      {},
      `${site.address()}index.html`,
    );
    expect(await tab.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('BIZ UDPGothic');
    const links = await tab.$$eval('a[href]', (all) => all.map((link) => link.href));
    const inside = links.filter((link) => link.startsWith('http://'));
    expect(inside.length).toBeGreaterThan(20);
    for (const link of inside) expect(link.startsWith(site.address()) || link.includes('#main'), link).toBe(true);
    await Promise.all([tab.waitForNavigation(), tab.click('main a[href*="emergency.html"]')]);
    expect(tab.url()).toContain(`${site.address()}emergency.html`);
    expect(await tab.$eval('h1', (heading) => heading.textContent)).toBe(content.emergencyWords.page.title);
  });
});

it('a lost address says what to do when scripts do not run', async () => {
  const tab = await site.newTab();
  await tab.setJavaScriptEnabled(false);
  await tab.goto(`${site.address()}a/b/nowhere.html`);
  expect(await tab.$eval('noscript', (hint) => hint.textContent)).toContain(words.notFound.noScript);
  expect(await tab.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('BIZ UDPGothic');
});

import { expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { words } from '../../support/content.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const INPUT = '[role=search] input';
const STATUS = 'site-search [role=status]';

/** Types into the search box of a page, a key after the other, and gives what a screen reader is told. */
async function toldOf(word: string) {
  const tab = await site.open('assets.html');
  await tab.focus(INPUT);
  await tab.waitForFunction(() => customElements.get('site-search'));
  await tab.$eval(STATUS, (status) => {
    new MutationObserver(
      () =>
        status.textContent &&
        status.setAttribute('data-told', `${status.getAttribute('data-told') ?? ''}[${status.textContent}]`),
    ).observe(status, { childList: true });
  });
  await tab.type(INPUT, word);
  // On a slow machine they are told first that it takes a moment.
  await tab.waitForFunction(
    (selector, loading) => ![undefined, '', loading].includes(document.querySelector(selector)?.textContent),
    { timeout: 20_000 },
    STATUS,
    words.search.loading,
  );
  const all = await tab.$eval(STATUS, (status) => status.getAttribute('data-told') ?? '');
  const told = all.replace(`[${words.search.loading}]`, '');
  const seen = await tab.$eval('.search-status', (status) => status.textContent);
  return { tab, told, seen };
}

it('who listens is told of the answer once, not at each key', async () => {
  const { told, seen } = await toldOf('VPNのしくみ');
  expect(seen).toMatch(/\d/);
  expect(told).toBe(`[${seen}]`);
});

it('who listens is told which word stood in for another', async () => {
  const { told, seen } = await toldOf('フィシング');
  expect(told).toContain(seen);
  expect(told).toContain('「フィッシング」');
});

it('where nothing is found, there is a way on and none to results', async () => {
  const { tab, told } = await toldOf('離婚 慰謝料');
  expect(told).toContain('離婚 慰謝料');
  const shown = await tab.$$eval('.search-panel a', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.href),
  );
  expect(shown).toEqual([`${site.address()}terms.html`, `${site.address()}contacts.html`]);
  expect(await violationsOf(tab)).toEqual([]);
});

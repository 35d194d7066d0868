import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { pages } from '../../support/built.ts';
import { faultsOf } from '../../support/faults.ts';
import { useShare } from '../../support/share.ts';
import { useSite } from '../../support/site.ts';
import { sheets } from '../../support/sheets.ts';

const site = useSite();
const share = useShare();
/** Of a tablet: neither everything beside each other nor everything below. */
const WIDTH = 800;

/** What style sheets say for dark screens that is no colour with a name. */
const otherThanColours = (tab: Page) =>
  tab.evaluate(() => {
    const rulesIn = ({ cssRules }: { cssRules: CSSRuleList }): CSSRule[] =>
      [...cssRules].flatMap((rule) => [rule, ...('cssRules' in rule ? rulesIn(rule as CSSGroupingRule) : [])]);
    const forDark = [...document.styleSheets]
      .flatMap(rulesIn)
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'));
    const isColour = (name: string, value: string) => {
      const place = document.createElement('i');
      document.body.append(place);
      place.style.setProperty(name, value);
      const meant = getComputedStyle(place).getPropertyValue(name);
      place.remove();
      return name.startsWith('--') && CSS.supports('color', meant);
    };
    return (forDark as CSSMediaRule[]).flatMap(rulesIn).flatMap((rule) => {
      if (!(rule instanceof CSSStyleRule)) return [rule.cssText];
      const names = [...rule.style].filter((name) => !isColour(name, rule.style.getPropertyValue(name)));
      return names.map((name) => `${rule.selectorText} { ${name} }`);
    });
  });

async function openWithoutFault(root: string, page: string): Promise<Page> {
  const tab = await site.newTab();
  await tab.setViewport({ width: WIDTH, height: 900 });
  const faults = faultsOf(tab, root);
  await tab.goto(root + page);
  expect(await tab.$eval('h1', (heading) => heading.checkVisibility())).toBe(true);
  if (pages.includes(page)) expect(await tab.$eval('[role=search]', (box) => box.checkVisibility())).toBe(true);
  expect(faults).toEqual([]);
  return tab;
}

/** Of print views one for each layout: what holds of one holds of all. */
const layouts = Map.groupBy(
  sheets.filter(({ layout }) => layout !== 'booklet'),
  ({ layout, paper }) => `${layout} ${paper}`,
);
const printViews = [...layouts.values()].flatMap(([first]) => (first ? `print/${first.id}.html` : []));

describe.each([...pages, ...printViews])('%s', (page) => {
  it('opens from a web server, asks for nothing outside and reports no fault; nor does axe know of one, also in dark colours', async () => {
    const tab = await openWithoutFault(site.address(), page);
    expect(await otherThanColours(tab)).toEqual([]);
    expect(await violationsOf(tab)).toEqual([]);
  });

  it('opens from a folder of a file share, asks for nothing outside and reports no fault', async () => {
    await openWithoutFault(share.address(), page);
  });
});

describe.each([
  { where: 'a web server, deep below its root', root: () => site.address() },
  { where: 'a folder of a file share', root: () => share.address() },
])('from $where', ({ root }) => {
  it('leads by its links from page to page', async () => {
    const tab = await site.newTab();
    await tab.goto(`${root()}introduction.html`);
    await Promise.all([tab.waitForNavigation(), tab.click('a[rel=next]')]);
    expect(tab.url()).toBe(`${root()}organization.html`);
  });
});

it('the results of a search have no fault that axe knows of', async () => {
  const tab = await site.open('index.html', WIDTH);
  await tab.type('[role=search] input', 'VPN');
  await tab.waitForSelector('header ol a');
  expect(await violationsOf(tab)).toEqual([]);
});

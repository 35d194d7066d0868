import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { allPages } from '../../support/dom.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
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

describe.each(allPages)('%s', (page) => {
  it('has no fault that axe knows of, and changes nothing but colours on a dark screen', async () => {
    const tab = await site.open(page, WIDTH);
    expect(await otherThanColours(tab)).toEqual([]);
    expect(await violationsOf(tab)).toEqual([]);
  });
});

it('the results of a search have no fault that axe knows of', async () => {
  const tab = await site.open('index.html', WIDTH);
  await tab.type('[role=search] input', 'VPN');
  await tab.waitForSelector('header ol a');
  expect(await violationsOf(tab)).toEqual([]);
});

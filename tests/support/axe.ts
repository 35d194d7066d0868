import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: the others say the same in dark ones, where nothing else changes (pages.test.ts). */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it stands, in light and in dark colours: a line for each rule and place. */
export async function violationsOf(tab: Page): Promise<string[]> {
  await tab.evaluate(source);
  const light = await violationsIn(tab, 'light', tags);
  const dark = (await hasDarkColours(tab))
    ? await violationsIn(tab, 'dark', { type: 'rule', values: colourRules })
    : [];
  await tab.emulateMediaFeatures([]);
  return [...light, ...dark];
}

/** Sheets have none: looking at their colours is most of what axe does, and would say the same twice. */
async function hasDarkColours(tab: Page): Promise<boolean> {
  return tab.evaluate(() => {
    const styles = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    const schemes = [
      getComputedStyle(document.documentElement).colorScheme,
      document.querySelector('meta[name=color-scheme]')?.outerHTML ?? '',
    ];
    return (
      styles.some((text) => text.includes('prefers-color-scheme')) || schemes.some((text) => text.includes('dark'))
    );
  });
}

async function violationsIn(
  tab: Page,
  scheme: 'light' | 'dark',
  runOnly: axe.RunOptions['runOnly'],
): Promise<string[]> {
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const { violations } = await tab.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    { runOnly, resultTypes: ['violations' as const] } as axe.RunOptions,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${scheme}): ${target.join(' ')} ${failureSummary}`),
  );
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { useShare } from './share.ts';
import { useSite } from './site.ts';

/** What a company may allow its pages: nothing inline, no eval, no worker, no request but for scripts, styles and images. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; form-action 'self'; base-uri 'none'";

const site = useSite();
const share = useShare();

beforeAll(() => {
  const file = join(share.folder(), 'search.html');
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`));
});

/** Tells what a policy forbids in a tab from now on. */
async function violationsOf(tab: Page): Promise<string[]> {
  const violations: string[] = [];
  await tab.exposeFunction('tellViolation', (text: string) => void violations.push(text));
  await tab.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { tellViolation: (text: string) => void }).tellViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return violations;
}

describe('under a strict content security policy the search answers', () => {
  it('from a folder', async () => {
    const tab = await site.newTab();
    const violations = await violationsOf(tab);
    await tab.goto(`${share.address()}search.html?q=VPN`);
    await tab.waitForSelector('search-page[data-state=done]', { timeout: 20_000 });
    expect(await tab.$$('ol.search-results a')).not.toEqual([]);
    expect(violations).toEqual([]);
  });

  it('from a web server', async () => {
    const tab = await site.newTab();
    const violations = await violationsOf(tab);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (!request.isNavigationRequest()) return void request.continue();
      const body = readFileSync(join(share.folder(), 'search.html'));
      return void request.respond({ contentType: 'text/html; charset=utf-8', body });
    });
    await tab.goto(`${site.address()}search.html?q=VPN`);
    await tab.waitForSelector('search-page[data-state=done]', { timeout: 20_000 });
    expect(violations).toEqual([]);
  });
});

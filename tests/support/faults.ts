import type { HTTPRequest, Page } from 'puppeteer';

/** Lists what goes wrong in a tab from now on, and what it asks for outside the site. */
export function faultsOf(tab: Page, root: string): string[] {
  const faults: string[] = [];
  tab.on(
    'console',
    (message) => ['error', 'warn'].includes(message.type()) && faults.push(`console: ${message.text()}`),
  );
  tab.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  // A page that is left gives up what it was still asking for.
  const isGivenUp = (request: HTTPRequest) => request.failure()?.errorText === 'net::ERR_ABORTED';
  tab.on('requestfailed', (request) => isGivenUp(request) || faults.push(`failed: ${request.url()}`));
  tab.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  // The browser draws its own fields with data: addresses, which leave nothing.
  const isInside = (url: string) => url.startsWith(root) || url.startsWith('data:');
  tab.on('request', (request) => isInside(request.url()) || faults.push(`outside: ${request.url()}`));
  return faults;
}

import type { HTTPRequest, Page } from 'puppeteer';

/** What a page does while it loads. */
export interface Watch {
  /** Aborts, with an Error in one line as its reason, at the first thing that may not happen in a sheet. */
  trouble: AbortSignal;
  /** Addresses that were asked for and not answered. */
  pending: () => string[];
}

/**
 * Watches a page that has not been opened yet: a sheet with a broken picture or a script that failed is not to be
 * printed.
 * @param origin the only place it may ask.
 */
export function watchPage(page: Page, origin: string): Watch {
  const trouble = new AbortController();
  const pending = new Set<HTTPRequest>();
  const fail = (words: string) => trouble.abort(new Error(words));
  const short = (request: HTTPRequest) => request.url().replace(origin, '').slice(0, 200);

  page.on('request', (request) => {
    pending.add(request);
    const { protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !request.url().startsWith(`${origin}/`)) {
      fail(`it asks for ${short(request)}, which is not in the site`);
    }
  });
  page.on('requestfailed', (request) => {
    pending.delete(request);
    fail(`${short(request)} could not be loaded (${request.failure()?.errorText ?? 'no reason given'})`);
  });
  page.on('response', (response) => {
    pending.delete(response.request());
    if (response.status() >= 400) fail(`${short(response.request())} could not be loaded (${response.status()})`);
  });
  page.on('pageerror', (error) => fail(`a script failed: ${error instanceof Error ? error.message : String(error)}`));
  page.on('error', (error) => fail(`the page crashed: ${error.message}`));
  page.on('dialog', (dialog) => fail(`a script opens a dialog: ${dialog.message()}`));
  return { trouble: trouble.signal, pending: () => [...pending].map(short) };
}

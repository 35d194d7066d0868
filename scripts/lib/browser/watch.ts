import type { HTTPRequest, Page, PageEvents } from 'puppeteer';

/** What a page does while it loads. */
export interface Watch {
  /** Aborts, with an Error in one line as its reason, at the first thing that may not happen in a sheet. */
  trouble: AbortSignal;
  /** Addresses that were asked for and not answered. */
  pending: () => string[];
  /** Stops watching: the tab is somebody else's now. */
  end: () => void;
}

/**
 * Watches a tab from before a page is opened in it: a sheet with a broken picture or a script that failed is not to be
 * printed.
 * @param origin the only place it may ask.
 */
export function watchPage(page: Page, origin: string): Watch {
  const trouble = new AbortController();
  const pending = new Set<HTTPRequest>();
  const fail = (words: string) => trouble.abort(new Error(words));
  const short = (request: HTTPRequest) => request.url().replace(origin, '').slice(0, 200);

  const ends: (() => void)[] = [];
  const on = <Name extends keyof PageEvents>(name: Name, handler: (event: PageEvents[Name]) => void): void => {
    page.on(name, handler);
    ends.push(() => page.off(name, handler));
  };

  on('request', (request) => {
    pending.add(request);
    const { protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !request.url().startsWith(`${origin}/`)) {
      fail(`it asks for ${short(request)}, which is not in the site`);
    }
  });
  // What the page before had still asked for is given up when the tab goes on: it is none of this page's.
  on('requestfailed', (request) => {
    if (pending.delete(request))
      fail(`${short(request)} could not be loaded (${request.failure()?.errorText ?? 'no reason given'})`);
  });
  on('response', (response) => {
    if (pending.delete(response.request()) && response.status() >= 400)
      fail(`${short(response.request())} could not be loaded (${response.status()})`);
  });
  on('pageerror', (error) => fail(`a script failed: ${error instanceof Error ? error.message : String(error)}`));
  on('error', (error) => fail(`the page crashed: ${error.message}`));
  on('dialog', (dialog) => fail(`a script opens a dialog: ${dialog.message()}`));
  return {
    trouble: trouble.signal,
    pending: () => [...pending].map(short),
    end: () => {
      for (const end of ends) end();
    },
  };
}

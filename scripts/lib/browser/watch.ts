import type { HTTPRequest, Page, PageEvents } from 'puppeteer';

/** What a page does while it loads. */
export interface Watch {
  /** Aborts, with an Error in one line as its reason, at the first thing that may not happen in a sheet. */
  trouble: AbortSignal;
  /** Addresses that were asked for and not answered. */
  pending: () => string[];
  /** Says that all is there: what is asked for from now on comes too late. */
  settled: () => void;
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
  let isSettled = false;
  const fail = (words: string) => trouble.abort(new Error(words));
  const short = (request: HTTPRequest) => request.url().replace(origin, '').slice(0, 200);

  const ends: (() => void)[] = [];
  const on = <Name extends keyof PageEvents>(name: Name, handler: (event: PageEvents[Name]) => void): void => {
    page.on(name, handler);
    ends.push(() => page.off(name, handler));
  };

  on('request', (request) => {
    pending.add(request);
    // What stands in the page itself is there at once.
    if (!new URL(request.url()).protocol.startsWith('http')) return;
    if (!request.url().startsWith(`${origin}/`)) fail(`it asks for ${short(request)}, which is not in the site`);
    else if (isSettled)
      fail(`${short(request)} is asked for while the page is painted, too late: put it into the page as <img>`);
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
    settled: () => void (isSettled = true),
    end: () => {
      for (const end of ends) end();
    },
  };
}

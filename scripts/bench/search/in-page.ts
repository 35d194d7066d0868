/** Runs in the search page: where the links of an answer lead, and the rank that it gave each. */
export function linksFound(links: readonly Element[]): { href: string; rank: number | undefined }[] {
  return links.map((link) => {
    const rank = link.closest<HTMLElement>('[data-rank]')?.dataset['rank'];
    return { href: (link as HTMLAnchorElement).href, rank: rank === undefined ? undefined : Number(rank) };
  });
}

/**
 * Runs in the search page: puts each input into the search box, as an input method does with what was converted, and
 * waits for its answer. The search page says that an answer stands there by writing `done` into data-state of its root
 * element, each time anew.
 * @param patience milliseconds until an answer counts as missing.
 * @returns the milliseconds from each input to its answer.
 * @throws Error where there is no search box, or an answer does not come.
 */
export async function typeInPage(inputs: readonly string[], patience: number): Promise<number[]> {
  const box =
    document.querySelector<HTMLInputElement>('main input[name=q]') ??
    document.querySelector<HTMLInputElement>('input[name=q]');
  if (!box) throw new Error('the search page has no input[name=q]');
  const answer = () =>
    new Promise<number>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no [data-state="done"] within ${patience} ms of the input`)),
        patience,
      );
      const observer = new MutationObserver((records) => {
        const states = records.map(({ target }) => (target as HTMLElement).dataset['state']);
        if (!states.includes('done')) return;
        observer.disconnect();
        clearTimeout(timer);
        resolve(performance.now());
      });
      observer.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
    });
  const times: number[] = [];
  box.focus();
  for (const input of inputs) {
    const answered = answer();
    const started = performance.now();
    box.value = input;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, data: input, inputType: 'insertText' }));
    times.push((await answered) - started);
    // What the page does after an answer is no part of the next one.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

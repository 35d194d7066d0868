import { fill } from '../leaflet/words.ts';
import { loadPagefind, type PageResult } from './pagefind.ts';

/** Results shown at once; more would not be read on a phone. */
const SHOWN = 8;
/** Milliseconds without a key before a search starts. */
const PAUSE = 150;

/** The root of this copy of the site, from this script's own address, which it knows only while it runs. */
const root = new URL('../', (document.currentScript as HTMLScriptElement).src);

/** <site-search>: the search box of the header, from the first time somebody uses it. */
class SiteSearch extends HTMLElement {
  #listeners = new AbortController();
  #latest = 0;
  #timer = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const input = this.#part('input', HTMLInputElement);
    void loadPagefind(root).catch(() => undefined);
    if (input.value && !this.hasAttribute('data-composing')) this.#later();
    // While an input method composes, the letters are not yet what the reader means.
    input.addEventListener('input', (event) => (event as InputEvent).isComposing || this.#later(), { signal });
    input.addEventListener('compositionend', () => this.#later(), { signal });
    this.#part('form', HTMLFormElement).addEventListener(
      'submit',
      (event) => (event.preventDefault(), this.#search()),
      { signal },
    );
    this.#part('.search-close', HTMLElement).addEventListener('click', () => this.#close(), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && !event.isComposing && this.#close(), {
      signal,
    });
    document.addEventListener('click', (event) => this.contains(event.target as Node) || this.#hide(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  #part<Type extends Element>(selector: string, type: new () => Type): Type {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`<site-search> lacks ${selector}`);
    return part;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#part('input', HTMLInputElement).value.trim();
    const turn = ++this.#latest;
    if (!query) return this.#hide();
    this.#show(this.dataset['loading'] ?? '', []);
    try {
      const { results } = await (await loadPagefind(root)).search(query);
      const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      // An answer to an older query must not replace a newer one.
      if (turn === this.#latest) this.#show(this.#status(query, results.length), pages);
    } catch {
      if (turn === this.#latest) this.#show(this.dataset['failed'] ?? '', []);
    }
  }

  #status(query: string, count: number): string {
    const { none = '', count: some = '', more = '' } = this.dataset;
    if (count === 0) return fill(none, { query });
    return fill(some, { count }) + (count > SHOWN ? fill(more, { count: count - SHOWN }) : '');
  }

  #show(status: string, pages: readonly PageResult[]): void {
    this.#part('.search-panel', HTMLElement).hidden = false;
    // Seen in the panel, heard from outside it: what appears along with its words is not announced.
    for (const place of ['.search-status', '[role=status]']) this.#part(place, HTMLElement).textContent = status;
    this.#part('.search-results', HTMLElement).replaceChildren(...pages.map((page) => resultItem(page, root)));
  }

  #hide(): void {
    this.#latest += 1;
    this.#part('.search-panel', HTMLElement).hidden = true;
    this.#part('[role=status]', HTMLElement).textContent = '';
  }

  #close(): void {
    this.#hide();
    this.#part('input', HTMLInputElement).focus();
  }
}

customElements.define('site-search', SiteSearch);

function resultItem(page: PageResult, root: URL): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const excerpt = document.createElement('p');
  link.href = new URL(page.raw_url.replace(/^\//, ''), root).href;
  link.textContent = page.meta.title;
  excerpt.innerHTML = page.excerpt;
  item.append(link, excerpt);
  return item;
}

import { fill } from '../leaflet/words.ts';
import { loadPagefind, type PageResult } from './pagefind.ts';

/** Results shown at once; more would not be read on a phone. */
const SHOWN = 8;
/** Milliseconds without a key before a search starts. */
const PAUSE = 150;

/**
 * Defines <site-search>, the search box of the header. It stays hidden on file://, where a browser loads no module.
 * @param root the root of this copy of the site.
 */
export function defineSearch(root: URL): void {
  if (!/^https?:$/.test(root.protocol)) return;
  customElements.define(
    'site-search',
    class extends HTMLElement {
      #listeners = new AbortController();
      #latest = 0;
      #timer = 0;

      connectedCallback(): void {
        const { signal } = (this.#listeners = new AbortController());
        const input = this.#part('input', HTMLInputElement);
        this.hidden = false;
        input.addEventListener('focus', () => void loadPagefind(root).catch(() => undefined), { signal, once: true });
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
        document.addEventListener('keydown', (event) => this.#slash(event, input), { signal });
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

      #slash(event: KeyboardEvent, input: HTMLInputElement): void {
        const target = event.target as HTMLElement;
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
        event.preventDefault();
        input.focus();
      }
    },
  );
}

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

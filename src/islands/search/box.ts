import { part } from '../dom.ts';
import { searchAddress } from './results.ts';
import { SearchElement } from './search-element.ts';

/** <site-search>: the box in the header of every page, with a panel of the best results below it. */
class SiteSearch extends SearchElement {
  protected readonly limits = { groups: 4, resultsOfGroup: 2 };

  protected listen(signal: AbortSignal): void {
    part(this, '.search-close').addEventListener('click', () => this.#leave(), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && !event.isComposing && this.#leave(), {
      signal,
    });
    // Whoever goes on reading, or leads the focus on, is done.
    document.addEventListener('click', (event) => this.contains(event.target as Node) || this.#hide(), { signal });
    this.addEventListener(
      'focusout',
      ({ relatedTarget }) => relatedTarget && !this.contains(relatedTarget as Node) && this.#hide(),
      { signal },
    );
    this.input.addEventListener('focus', () => this.ask(), { signal });
  }

  protected shown(query: string): void {
    part(this, '.search-panel').hidden = query === '';
    part<HTMLAnchorElement>(this, '.search-all').href = searchAddress(this.root, query);
  }

  #hide(): void {
    part(this, '.search-panel').hidden = true;
    part(this, '[role=status]').textContent = '';
    this.forget();
  }

  #leave(): void {
    // The focus is given back first: given back to an open panel's input, it would ask again.
    const { input } = this;
    input.focus();
    this.#hide();
  }
}

/** Makes <site-search> work. */
export function defineSiteSearch(): void {
  customElements.define('site-search', SiteSearch);
}

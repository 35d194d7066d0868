import { part } from '../../element/dom.ts';
import { dataLoader } from '../../element/load-data.ts';
import type { ScriptWords } from '../search-words.ts';
import { searchAddress } from './results.ts';
import { isComposing, SearchElement } from './search-element.ts';

/** <site-search>: the box in the header of every page, with a panel of the best results below it. */
class SiteSearch extends SearchElement {
  protected readonly limits = { groups: 4, resultsOfGroup: 2, groupName: 'p' } as const;
  protected readonly words = dataLoader<ScriptWords>('shioriSearchWords', new URL('search-words.js', this.root).href);

  protected listen(signal: AbortSignal): void {
    part(this, '.search-close').addEventListener('click', () => this.#leave(), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    // Whoever goes on reading, or leads the focus on, is done.
    document.addEventListener('click', (event) => this.contains(event.target as Node) || this.#hide(), { signal });
    this.addEventListener(
      'focusout',
      ({ relatedTarget }) => relatedTarget && !this.contains(relatedTarget as Node) && this.#hide(),
      { signal },
    );
    for (const sign of ['focus', 'click']) this.input.addEventListener(sign, () => this.ask(), { signal });
  }

  protected shown(query: string, count: number): void {
    this.#panel.hidden = query === '';
    const all = part<HTMLAnchorElement>(this, '.search-all');
    all.href = searchAddress(this.root, query);
    all.hidden = count === 0;
  }

  get #panel(): HTMLElement {
    return part(this, '.search-panel');
  }

  /** Escape closes the panel, and empties the input when it is closed: browsers do both at once, or neither. */
  #key(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' && this.#panel.hidden) this.ask();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.#panel.hidden) this.input.value = '';
    else this.#leave();
  }

  #hide(): void {
    this.#panel.hidden = true;
    this.forget();
  }

  #leave(): void {
    // The focus is given back first: given back to an input whose panel is closed, it would ask again.
    this.input.focus();
    this.#hide();
  }
}

/** Makes <site-search> work. */
export function defineSiteSearch(): void {
  customElements.define('site-search', SiteSearch);
}

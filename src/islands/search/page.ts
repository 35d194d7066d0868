import { part } from '../dom.ts';
import { searchAddress } from './results.ts';
import { SearchElement } from './search-element.ts';

/** <search-page>: all results of a query, which stands in the address so that it can be kept and passed on. */
class SearchPage extends SearchElement {
  protected readonly limits = { groups: Infinity, resultsOfGroup: Infinity };

  override connectedCallback(): void {
    const query = new URL(location.href).searchParams.get('q');
    if (query && !this.input.value) this.input.value = query;
    super.connectedCallback();
  }

  protected listen(signal: AbortSignal): void {
    part(this, 'form').addEventListener('submit', (event) => (event.preventDefault(), this.ask()), { signal });
  }

  protected shown(query: string): void {
    part(this, '.search-answer').hidden = query === '';
    history.replaceState(null, '', query === '' ? new URL('search.html', this.root) : searchAddress(this.root, query));
  }
}

/** Makes <search-page> work. */
export function defineSearchPage(): void {
  customElements.define('search-page', SearchPage);
}

import { fill } from '../../rules/format.ts';
import { datum, part } from '../../element/dom.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { ScriptWords } from '../search-words.ts';
import { searchAddress } from './results.ts';
import { SearchElement } from './search-element.ts';

/** How much of a query the page's title holds, in letters: more would not be shown. */
const TITLE = 40;

/** <search-page>: all results of a query, which stands in the address so that it can be kept and passed on. */
class SearchPage extends SearchElement {
  protected readonly limits = { groups: Infinity, resultsOfGroup: Infinity, groupName: 'h3' } as const;
  readonly #title = document.title;

  override connectedCallback(): void {
    const query = new URL(location.href).searchParams.get('q');
    if (query && !this.input.value) this.input.value = this.cut(query);
    super.connectedCallback();
  }

  protected words(): ScriptWords {
    return wordsOn<ScriptWords>(this);
  }

  protected listen(signal: AbortSignal): void {
    part(this, 'form').addEventListener('submit', (event) => this.#submit(event), { signal });
  }

  protected shown(query: string): void {
    part(this, '.search-answer').hidden = query === '';
    const own = part(this, '.search-own');
    own.hidden = !datum(own, 'asked')
      .split(' ')
      .some((word) => query.includes(word));
    document.title = query === '' ? this.#title : this.#titleFor(query);
    try {
      history.replaceState(
        null,
        '',
        query === '' ? new URL('search.html', this.root) : searchAddress(this.root, query),
      );
    } catch {
      // Some browsers refuse when somebody types very fast. The next answer makes up for it.
    }
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.ask();
    // Keys on a screen cover the results.
    if (matchMedia('(pointer: coarse)').matches) this.input.blur();
  }

  #titleFor(query: string): string {
    const letters = [...query];
    const short = letters.length > TITLE ? `${letters.slice(0, TITLE).join('')}…` : query;
    return fill(this.words().pageTitle, { query: short, title: this.#title });
  }
}

/** Makes <search-page> work. */
export function defineSearchPage(): void {
  customElements.define('search-page', SearchPage);
}

import { answer } from '../../search/answer.ts';
import { part } from '../dom.ts';
import { openSource } from './engine.ts';
import { remarksOf, resultsOf, statusOf, type Showing } from './results.ts';
import type { ScriptWords } from './words.ts';

/** The root of this copy of the site, from this script's own address, which it knows only while it runs. */
const root = new URL('../', (document.currentScript as HTMLScriptElement).src);

/**
 * A part of a page that answers what is typed into its input, at each key. `data-state` tells how far it is: loading, done,
 * failed, or none where nothing is asked.
 */
export abstract class SearchElement extends HTMLElement {
  protected readonly root = root;
  #listeners = new AbortController();
  #latest = 0;
  #asked = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    // What takes longest begins before anybody has typed a letter.
    void openSource(root).catch(() => undefined);
    // While an input method composes, the letters are not yet what the reader means.
    this.input.addEventListener('input', (event) => (event as InputEvent).isComposing || this.ask(), { signal });
    this.input.addEventListener('compositionend', () => this.ask(), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    this.listen(signal);
    if (!this.hasAttribute('data-composing')) this.ask();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** How much is shown. */
  protected abstract readonly limits: Pick<Showing, 'groups' | 'resultsOfGroup'>;
  /** Listens for what only this kind of element knows. */
  protected abstract listen(signal: AbortSignal): void;
  /** Is told what has been answered; nothing where nothing is asked. */
  protected abstract shown(query: string): void;

  protected get input(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'input');
  }

  /** Answers what stands in the input, where that has changed. */
  protected ask(): void {
    const query = this.input.value.trim();
    if (query === this.#asked) return;
    this.#asked = query;
    void this.#answer(query);
  }

  /** Forgets what was asked, so that the same may be asked again. */
  protected forget(): void {
    this.#latest += 1;
    this.#asked = '';
    this.removeAttribute('data-state');
  }

  async #answer(query: string): Promise<void> {
    const turn = ++this.#latest;
    if (query === '') return this.#show('', '', undefined);
    const words = JSON.parse(this.dataset['words'] ?? '{}') as ScriptWords;
    // What was found before stays until the new answer is there.
    if (!['loading', 'done'].includes(this.dataset['state'] ?? '')) this.#show(query, words.loading, 'loading');
    this.dataset['state'] = 'loading';
    try {
      const source = await openSource(root);
      const found = await answer(query, source);
      // An answer to an older query must not replace a newer one.
      if (turn !== this.#latest) return;
      const showing = { words, root, ...this.limits };
      this.#show(query, statusOf(found, query, words), 'done', remarksOf(found, showing), resultsOf(found, showing));
      void source.warm().catch(() => undefined);
    } catch {
      if (turn !== this.#latest) return;
      this.#asked = '';
      this.#show(query, words.failed, 'failed');
    }
  }

  #show(
    query: string,
    status: string,
    state: 'loading' | 'done' | 'failed' | undefined,
    remarks: readonly Node[] = [],
    results: readonly Node[] = [],
  ): void {
    // Seen among the results, heard from outside them: what appears along with its words is not announced.
    for (const place of ['.search-status', '[role=status]']) part(this, place).textContent = status;
    part(this, '.search-remarks').replaceChildren(...remarks);
    part(this, '.search-results').replaceChildren(...results);
    this.shown(query);
    // Last of all: whoever waits for it finds everything in its place.
    if (state) this.dataset['state'] = state;
    else this.removeAttribute('data-state');
  }

  /** The arrows lead from the input through the results and back. */
  #move(event: KeyboardEvent): void {
    if (event.isComposing || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    const stops = [this.input, ...this.querySelectorAll<HTMLElement>('.search-results a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

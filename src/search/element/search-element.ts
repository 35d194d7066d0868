import { answer } from '../answer.ts';
import { part } from '../../element/dom.ts';
import { giveUp, openSource } from './engine.ts';
import { remarksOf, resultsOf, statusOf, type Showing } from './results.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { FirstWords, ScriptWords } from '../search-words.ts';

/** The root of this copy of the site, from this script's own address, which it knows only while it runs. */
const root = new URL('../', (document.currentScript as HTMLScriptElement).src);

/** Milliseconds without a change after which who listens is told of an answer: at each key it would drown the letters. */
const SETTLED = 700;

/** What an element shows. */
interface Shown {
  readonly status: string;
  readonly state?: 'loading' | 'done' | 'failed';
  readonly remarks?: readonly HTMLElement[];
  readonly results?: readonly HTMLElement[];
}

/** Whether a key belongs to an input method. Safari tells of the key that ends a composition only by its number. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * A part of a page that answers what is typed into its input, at each key. `data-state` tells how far it is: loading, done,
 * failed, or none where nothing is asked.
 */
export abstract class SearchElement extends HTMLElement {
  protected readonly root = root;
  #listeners = new AbortController();
  #latest = 0;
  #asked = '';
  #telling = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    // It may say that this script could not be loaded.
    const place = part(this, '[role=status]');
    place.className = 'visually-hidden';
    place.textContent = '';
    // What takes longest begins before anybody has typed a letter.
    void openSource(root).catch(() => undefined);
    void Promise.resolve(this.words()).catch(() => undefined);
    // While an input method composes, the letters are not yet what the reader means.
    this.input.addEventListener('input', (event) => (event as InputEvent).isComposing || this.ask(), { signal });
    this.input.addEventListener('compositionend', () => this.ask(), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    part(this, '.search-again').addEventListener('click', () => this.#again(), { signal });
    this.listen(signal);
    if (!this.hasAttribute('data-composing')) this.ask();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#telling);
  }

  /** How much is shown, and as what. */
  protected abstract readonly limits: Pick<Showing, 'groups' | 'resultsOfGroup' | 'groupName'>;
  /** Listens for what only this kind of element knows. */
  protected abstract listen(signal: AbortSignal): void;
  /** What is said of an answer. Rejects where it cannot be loaded; a later call tries again. */
  protected abstract words(): Promise<ScriptWords> | ScriptWords;
  /** Is told what is answered, nothing where nothing is asked, and how many groups of results are shown. */
  protected abstract shown(query: string, count: number): void;

  protected get input(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'input');
  }

  /** As much of a query as the input takes: an address may hold more. */
  protected cut(query: string): string {
    return [...query].slice(0, this.input.maxLength).join('');
  }

  /** Answers what stands in the input, where that has changed. */
  protected ask(): void {
    const query = this.cut(this.input.value.trim());
    if (query === this.#asked) return;
    this.#asked = query;
    void this.#answer(query);
  }

  /** Forgets what was asked, so that the same may be asked again. */
  protected forget(): void {
    this.#latest += 1;
    this.#asked = '';
    this.#tell('');
    this.removeAttribute('data-state');
  }

  /** The button that was pressed goes: the focus must not be lost with it. */
  #again(): void {
    this.input.focus();
    this.ask();
  }

  async #answer(query: string): Promise<void> {
    const turn = ++this.#latest;
    if (query === '') return this.#show('', { status: '' });
    const { loading, failed } = wordsOn<FirstWords>(this);
    // What was found before stays until the new answer is there.
    if (!['loading', 'done'].includes(this.dataset['state'] ?? ''))
      this.#show(query, { status: loading, state: 'loading' });
    this.dataset['state'] = 'loading';
    const opening = openSource(root);
    try {
      const [source, words] = await Promise.all([opening, this.words()]);
      const found = await answer(query, source);
      // An answer to an older query must not replace a newer one.
      if (turn !== this.#latest) return;
      const showing = { words, root, ...this.limits };
      const [remarks, results] = [remarksOf(found, showing), resultsOf(found, showing)];
      this.#show(query, { status: statusOf(found, query, words), state: 'done', remarks, results });
    } catch {
      giveUp(opening);
      if (turn !== this.#latest) return;
      this.#asked = '';
      this.#show(query, { status: failed, state: 'failed' });
    }
  }

  #show(query: string, { status, state, remarks = [], results = [] }: Shown): void {
    part(this, '.search-status').textContent = status;
    part(this, '.search-remarks').replaceChildren(...remarks);
    part(this, '.search-again').hidden = state !== 'failed';
    part(this, '.search-ways').hidden = results.length > 0 || state === undefined || state === 'loading';
    const list = part(this, '.search-results');
    const stoodThere = list.hasChildNodes();
    list.replaceChildren(...results);
    this.#tell([status, ...remarks.map((remark) => remark.textContent)].join(''));
    this.shown(query, results.length);
    // Only where results stood before: it makes the browser lay the page out at once.
    if (stoodThere) part(this, '.search-found').scrollTop = 0;
    // Last of all: whoever waits for it finds everything in its place.
    if (state) this.dataset['state'] = state;
    else this.removeAttribute('data-state');
  }

  /** Heard from outside the results: what appears along with its words is not announced. */
  #tell(words: string): void {
    clearTimeout(this.#telling);
    const place = part(this, '[role=status]');
    if (words === '') place.textContent = '';
    else this.#telling = window.setTimeout(() => (place.textContent = words), SETTLED);
  }

  /** The arrows lead from the input through what was found and back, Home and End to its ends. */
  #move(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const links = part(this, '.search-found').querySelectorAll('a');
    const found = [...links].filter((link) => link.getClientRects().length > 0);
    const stops = [this.input, ...found];
    const place = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = placeAfter(event.key, place, stops.length);
    if (place < 0 || next === undefined || !stops[next]) return;
    event.preventDefault();
    stops[next].focus();
  }
}

/** The stop that a key leads to; undefined for keys that lead nowhere. The input is the first and keeps its own keys. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  if (key === 'ArrowDown') return place + 1;
  if (key === 'ArrowUp') return place - 1;
  if (place === 0) return undefined;
  return key === 'Home' ? 1 : key === 'End' ? count - 1 : undefined;
}

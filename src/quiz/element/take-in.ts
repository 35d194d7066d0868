import type { QuizRun } from '../../answers/model/answers.ts';
import { withRun } from '../../answers/model/change.ts';
import type { Store } from '../../answers/store/element/store.ts';
import { part } from '../../element/dom.ts';
import { fill } from '../../rules/format.ts';
import type { TakeWords } from '../record/record-words.ts';
import { takeRuns } from '../run-text.ts';
import { newRunId } from './new-id.ts';
import { dayOf } from './runs.ts';

declare const LATE_TAKE_WORDS: TakeWords;

/** Defines <take-in>: results from outside are read, shown, and entered once somebody said yes. */
export function defineTakeIn(store: Store): void {
  customElements.define(
    'take-in',
    class extends HTMLElement {
      #listeners = new AbortController();
      readonly #words = LATE_TAKE_WORDS;
      #found: QuizRun[] = [];

      connectedCallback(): void {
        const { signal } = (this.#listeners = new AbortController());
        this.addEventListener('submit', (event) => (event.preventDefault(), this.#read(this.#field.value)), { signal });
        this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
        addEventListener('hashchange', () => this.#readAddress(), { signal });
        this.#readAddress();
      }

      disconnectedCallback(): void {
        this.#listeners.abort();
      }

      get #field(): HTMLTextAreaElement {
        return part<HTMLTextAreaElement>(this, 'textarea');
      }

      #readAddress(): void {
        if (location.hash.startsWith('#run=')) this.#read(location.hash);
      }

      #read(text: string): void {
        const { runs, broken } = takeRuns(text, Date.now());
        const kept = store.record().runs;
        const isKnown = ({ name, at }: QuizRun) => kept.some((run) => run.name === name && run.at === at);
        this.#found = runs.filter((run) => !isKnown(run));
        const items = runs.map((run) => {
          const item = document.createElement('li');
          const score = fill(this.#words.scoreOf, { right: run.right, total: run.total });
          const parts = [dayOf(run), score, ...(isKnown(run) ? [this.#words.known] : [])];
          item.append(
            Object.assign(document.createElement('strong'), { textContent: run.name }),
            ...parts.map((textContent) => Object.assign(document.createElement('span'), { textContent })),
          );
          return item;
        });
        const panel = part(this, '.taken');
        part(panel, 'ul').replaceChildren(...items);
        part(panel, '[data-do=yes]').hidden = !this.#found[0];
        panel.hidden = !runs[0];
        this.#say(broken ? fill(this.#words.broken, { count: broken }) : runs[0] ? '' : this.#words.none);
        (runs[0] ? panel : part(this, '.take-said')).focus();
      }

      #press(target: Element): void {
        const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
        if (action !== 'yes' && action !== 'no') return;
        const taken = action === 'yes' ? this.#found : [];
        // One that was taken out stays out under its id: whoever takes it in again means it.
        const isOut = ({ id }: QuizRun) => store.record().removedRuns.includes(id);
        const runs = taken.map((run) => (isOut(run) ? { ...run, id: newRunId() } : run));
        if (runs[0]) store.change((record) => runs.reduce(withRun, record));
        part(this, '.taken').hidden = true;
        this.#field.value = '';
        this.#say(action === 'yes' ? fill(this.#words.taken, { count: taken.length }) : this.#words.declined);
        part(this, '.take-said').focus();
        // Whoever loads the page again is not asked again.
        if (location.hash) history.replaceState(null, '', location.href.replace(/#.*/, ''));
      }

      #say(sentence: string): void {
        part(this, '.take-said').textContent = sentence;
      }
    },
  );
}

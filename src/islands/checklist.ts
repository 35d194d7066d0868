import { answerKey } from '../leaflet/record/record.ts';
import { cleared, withAnswer, withAnswers } from '../leaflet/record/change.ts';
import { fill } from '../leaflet/words.ts';
import { part } from './dom.ts';
import { Item } from './checklist-item.ts';
import { showFault } from './notice.ts';
import { openStore } from './store.ts';
import type { Answer, ItemState } from '../leaflet/record/record.ts';

const store = openStore();

/** <check-list>: keeps the ticks of a checklist on the device and says where the company stands. */
class CheckList extends HTMLElement {
  #listeners = new AbortController();
  #items: Item[] = [];
  /** What undoing brings back. */
  #before: Record<string, Answer> = {};

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const fields = part<HTMLTemplateElement>(this, 'template');
    const { dataset } = this.#state();
    this.#items = [...this.querySelectorAll('li')].map((element) => {
      const key = answerKey(this.dataset['checklist'] ?? '', element.id);
      const change = (answer: Partial<Answer>) => store.change((record, now) => withAnswer(record, key, answer, now));
      return new Item(
        element,
        key,
        fields,
        { badge: dataset['badge'] ?? '', noted: dataset['noted'] ?? '' },
        change,
        signal,
      );
    });
    this.#on('print', () => window.print());
    this.#on('clear', () => this.#clear());
    this.#on('undo', () => this.#undo());
    const unsubscribe = store.subscribe(() => this.#show());
    signal.addEventListener('abort', unsubscribe);
    this.#state().hidden = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #state(): HTMLElement {
    return part(this, '.checklist-state');
  }

  #on(action: string, run: () => void): void {
    part(this, `[data-action=${action}]`).addEventListener('click', run, { signal: this.#listeners.signal });
  }

  #show(): void {
    const { answers } = store.record();
    for (const item of this.#items) item.show(answers[item.key]);
    const { dataset } = this.#state();
    const rows = [...this.querySelectorAll<HTMLElement>('.score tbody tr')];
    const inState = (items: Item[], state: ItemState) =>
      items.filter(({ key }) => answers[key]?.state === state).length;
    // The score is the leaflet's: what was added to its list is counted apart.
    const counted = this.#items.filter(({ added }) => !added);
    const others = this.#items.filter(({ added }) => added);
    const [done, total] = [inState(counted, 'done'), counted.length];
    const count = inState(this.#items, 'not-applicable');
    const words = [fill((rows.length > 0 ? dataset['ticks'] : dataset['done']) ?? '', { done, total })];
    for (const row of rows) {
      const holds = done >= Number(row.dataset['from']) && done <= Number(row.dataset['to']);
      row.toggleAttribute('data-current', holds);
      if (holds) words.push(`${part(row, 'strong').textContent}。`);
    }
    if (others.length > 0)
      words.push(fill(dataset['added'] ?? '', { done: inState(others, 'done'), total: others.length }));
    if (count > 0) words.push(fill(dataset['left'] ?? '', { count }), rows.length > 0 ? (dataset['rule'] ?? '') : '');
    this.#say(words.join(''));
    showFault(this, store);
  }

  /** Nothing is announced twice: what already stands there was heard. */
  #say(sentence: string): void {
    const line = part(this, '.state-line');
    if (line.textContent !== sentence) line.textContent = sentence;
  }

  #clear(): void {
    const { answers } = store.record();
    const keys = this.#items.map(({ key }) => key);
    // Clearing what is clear already must not cost the way back; an answer that says nothing has state and time only.
    const given = ([, answer]: [string, Answer]) => answer.state !== 'open' || Object.keys(answer).length > 2;
    const before = keys.flatMap((key): [string, Answer][] => (answers[key] ? [[key, answers[key]]] : []));
    this.#before = { ...this.#before, ...Object.fromEntries(before.filter(given)) };
    store.change((record, now) => cleared(record, keys, now));
    this.#offerUndo(true, 'cleared');
  }

  #undo(): void {
    const before = this.#before;
    this.#before = {};
    store.change((record, now) => withAnswers(record, before, now));
    this.#offerUndo(false, 'undone');
  }

  #offerUndo(offered: boolean, word: 'cleared' | 'undone'): void {
    part(this, '[data-action=undo]').hidden = !offered;
    this.#say(this.#state().dataset[word] ?? '');
    part(this, `[data-action=${offered ? 'undo' : 'clear'}]`).focus();
  }
}

customElements.define('check-list', CheckList);

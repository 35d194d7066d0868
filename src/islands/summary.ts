import { fill } from '../leaflet/words.ts';
import { part } from './dom.ts';
import { openStore } from './store.ts';

const store = openStore();

/** <progress-summary>: how far the company is, in a line; hidden until it has answered something. */
class ProgressSummary extends HTMLElement {
  #unsubscribe = (): void => undefined;

  connectedCallback(): void {
    this.#unsubscribe = store.subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#unsubscribe();
  }

  #show(): void {
    const { answers } = store.record();
    const { keys = '', done: words = '' } = this.dataset;
    const all = keys.split(' ');
    const states = all.map((key) => answers[key]?.state);
    this.hidden = states.every((state) => state === undefined);
    const done = states.filter((state) => state === 'done').length;
    part(this, 'span').textContent = fill(words, { total: all.length, done });
  }
}

customElements.define('progress-summary', ProgressSummary);

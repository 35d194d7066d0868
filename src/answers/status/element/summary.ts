import { countAnswers } from '../../model/summary.ts';
import { fill } from '../../../rules/format.ts';
import { datum, part } from '../../../element/dom.ts';
import { wordsOn } from '../../../element/script-words.ts';
import type { SummaryWords } from '../status-words.ts';
import { openStore } from '../../store/element/store.ts';

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
    const { total, done, unanswered } = countAnswers(store.record(), datum(this, 'keys').split(' '));
    const answered = total - unanswered;
    this.hidden = answered === 0;
    part(this, 'span').textContent = fill(wordsOn<SummaryWords>(this).summary, { total, done, answered });
  }
}

customElements.define('progress-summary', ProgressSummary);

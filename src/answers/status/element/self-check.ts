import { withCompany } from '../../model/change.ts';
import type { QuizRun } from '../../model/answers.ts';
import { fill, readableDate } from '../../../rules/format.ts';
import { datum, localDay, part } from '../../../element/dom.ts';
import { showFault } from '../../store/element/notice.ts';
import type { RecordWords } from '../status-words.ts';
import { wordsOn } from '../../../element/script-words.ts';
import { openStore } from '../../store/element/store.ts';

const store = openStore();

/** <self-check>: fills the record from the answers, to print and sign. */
class SelfCheck extends HTMLElement {
  #listeners = new AbortController();
  /** What stands in place of the runs where there is none. */
  #noRuns: Element[] | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#noRuns ??= [...part(this, '.record-runs tbody').children];
    const company = this.#field('company');
    company.addEventListener(
      'change',
      () => store.change((record, now) => withCompany(record, company.value.trim(), now)),
      { signal },
    );
    part(this, '[data-action=print]').addEventListener('click', () => print(), { signal });
    signal.addEventListener(
      'abort',
      store.subscribe(() => this.#show()),
    );
    this.#field('date').value = localDay(Date.now());
    part(this, '.scripted').hidden = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #field(name: string): HTMLInputElement {
    return part(this, `[data-field=${name}]`);
  }

  #show(): void {
    const { answers, company, runs } = store.record();
    const name = this.#field('company');
    const words = wordsOn<RecordWords>(this);
    // No name was ever entered, or all was wiped: then the page's own stands there.
    if (name !== document.activeElement) name.value = company.at > 0 ? company.name : name.defaultValue;
    for (const row of this.querySelectorAll<HTMLElement>('[data-key]')) {
      const { state = 'unanswered', reason, note } = answers[datum(row, 'key')] ?? {};
      row.dataset['state'] = state;
      part(row, '.record-state').textContent = words[state];
      const said = [state === 'not-applicable' && reason, note];
      part(row, '.record-note').textContent = said.filter(Boolean).join(' / ');
    }
    const rows = runs.length > 0 ? runs.map((run) => this.#row(run)) : (this.#noRuns ?? []);
    part(this, '.record-runs tbody').replaceChildren(...rows);
    showFault(this, store);
  }

  #row({ name, right, total, at }: QuizRun): HTMLTableRowElement {
    const row = document.createElement('tr');
    const score = fill(wordsOn<RecordWords>(this).scoreOf, { right, total });
    for (const text of [name, score, readableDate(localDay(at), document.documentElement.lang)]) {
      row.insertCell().textContent = text;
    }
    return row;
  }
}

customElements.define('self-check', SelfCheck);

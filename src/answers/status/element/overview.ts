import { answerKey } from '../../model/answers.ts';
import { countAnswers } from '../../model/summary.ts';
import { readableDate } from '../../../rules/format.ts';
import { datum, localDay, part } from '../../../element/dom.ts';
import { wordsOn } from '../../../element/script-words.ts';
import type { OverviewWords } from '../status-words.ts';
import type { Store } from '../../store/element/store.ts';

/** Defines <progress-overview>: fills the tables of checklists from the answers. */
export function defineOverview(store: Store): void {
  customElements.define(
    'progress-overview',
    class extends HTMLElement {
      #unsubscribe = (): void => undefined;

      connectedCallback(): void {
        this.#unsubscribe = store.subscribe(() => this.#show());
        this.#show();
      }

      disconnectedCallback(): void {
        this.#unsubscribe();
      }

      #show(): void {
        for (const table of this.querySelectorAll('table')) {
          const all = [...table.querySelectorAll<HTMLElement>('tbody tr')].map((row) => {
            const items = datum(row, 'items').split(' ');
            const keys = items.map((item) => answerKey(datum(row, 'checklist'), item));
            this.#fill(row, keys);
            return keys;
          });
          this.#fill(part(table, 'tfoot tr'), all.flat());
        }
      }

      #fill(row: HTMLElement, keys: readonly string[]): void {
        const { lastChange, ...counts } = countAnswers(store.record(), keys);
        for (const cell of row.querySelectorAll<HTMLElement>('[data-field]')) {
          const field = cell.dataset['field'] as keyof typeof counts | 'lastChange';
          if (field !== 'lastChange') cell.textContent = String(counts[field]);
          else if (lastChange === undefined) cell.textContent = wordsOn<OverviewWords>(this).never;
          else cell.textContent = readableDate(localDay(lastChange), document.documentElement.lang);
        }
      }
    },
  );
}

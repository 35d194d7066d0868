import { summarize, type Summary } from '../../leaflet/record/summary.ts';
import { readableDate } from '../../leaflet/words.ts';
import { localDay, part } from '../dom.ts';
import type { Store } from '../store.ts';

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
        const record = store.record();
        for (const table of this.querySelectorAll('table')) {
          const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
          const all = rows.map((row) => {
            const { checklist = '', items = '' } = row.dataset;
            const summary = summarize(record, { id: checklist, items: items.split(' ') });
            this.#fill(row, summary);
            return summary;
          });
          this.#fill(part(table, 'tfoot tr'), all.reduce(sumOf));
        }
      }

      #fill(row: HTMLElement, { done, open, notApplicable, lastChange }: Summary): void {
        const cell = (field: string) => part(row, `[data-field=${field}]`);
        cell('done').textContent = String(done);
        cell('open').textContent = String(open);
        cell('notApplicable').textContent = String(notApplicable);
        cell('lastChange').textContent =
          lastChange === undefined
            ? (part(this, 'table').dataset['never'] ?? '')
            : readableDate(localDay(lastChange), document.documentElement.lang);
      }
    },
  );
}

function sumOf(a: Summary, b: Summary): Summary {
  const last = Math.max(a.lastChange ?? -1, b.lastChange ?? -1);
  return {
    total: a.total + b.total,
    done: a.done + b.done,
    open: a.open + b.open,
    notApplicable: a.notApplicable + b.notApplicable,
    ...(last >= 0 && { lastChange: last }),
  };
}

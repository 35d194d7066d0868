import type { QuizRun } from '../../answers/model/answers.ts';
import { withoutRun, withRun } from '../../answers/model/change.ts';
import type { Store } from '../../answers/store/element/store.ts';
import { localDay, part } from '../../element/dom.ts';
import { fill, readableDate } from '../../rules/format.ts';
import type { RecordWords } from '../record/record-words.ts';
import { newRunId } from './new-id.ts';

declare const LATE_RECORD_WORDS: RecordWords;

/** The day of a run as a reader writes it. */
export const dayOf = ({ at }: QuizRun): string => readableDate(localDay(at), document.documentElement.lang);

/** Defines <training-runs>: the results that are kept, and what takes one out and puts it back. */
export function defineRuns(store: Store): void {
  customElements.define(
    'training-runs',
    class extends HTMLElement {
      #listeners = new AbortController();
      #pattern!: HTMLElement;
      readonly #words = LATE_RECORD_WORDS;
      #removed: QuizRun | undefined;

      connectedCallback(): void {
        const { signal } = (this.#listeners = new AbortController());
        this.#pattern = this.#pattern ?? part(this, 'tbody tr');
        this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
        signal.addEventListener(
          'abort',
          store.subscribe(() => this.#show()),
        );
        this.#show();
      }

      disconnectedCallback(): void {
        this.#listeners.abort();
      }

      #show(): void {
        const runs = [...store.record().runs].sort((a, b) => b.at - a.at);
        const rows = runs.map((run) => {
          const row = this.#pattern.cloneNode(true) as HTMLElement;
          row.dataset['run'] = run.id;
          part(row, 'th').textContent = run.name;
          part(row, '.runs-day').textContent = dayOf(run);
          part(row, '.runs-score').textContent = fill(this.#words.scoreOf, { right: run.right, total: run.total });
          part(row, 'button').ariaLabel = fill(this.#words.removeOf, { name: run.name, date: dayOf(run) });
          return row;
        });
        part(this, 'tbody').replaceChildren(...rows);
        part(this, 'table').hidden = part(this, '[data-do=print]').hidden = !runs[0];
        part(this, '.runs-empty').hidden = !!runs[0];
      }

      #press(target: Element): void {
        const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
        if (action === 'print') print();
        if (action === 'undo' && this.#removed) {
          const run = this.#removed;
          // What was taken out stays out, everywhere: it comes back as another.
          store.change((record) => withRun(record, { ...run, id: newRunId() }));
          this.#say('undone', run);
        }
        if (action !== 'remove') return;
        const id = target.closest<HTMLElement>('tr')?.dataset['run'];
        const run = store.record().runs.find((kept) => kept.id === id);
        if (!run) return;
        store.change((record) => withoutRun(record, run.id));
        this.#say('removed', run);
      }

      #say(what: 'removed' | 'undone', run: QuizRun): void {
        this.#removed = what === 'removed' ? run : undefined;
        part(this, '[data-do=undo]').hidden = !this.#removed;
        const said = part(this, '.runs-said');
        said.textContent = fill(this.#words[what], { name: run.name });
        // The row that had the focus is gone.
        said.focus();
      }
    },
  );
}

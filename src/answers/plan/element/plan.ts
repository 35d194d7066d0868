import { withAnswer, withAnswers } from '../../model/change.ts';
import { planCsv } from '../plan-csv.ts';
import { planIcs } from '../../../rules/calendar.ts';
import { fill, readableDate } from '../../../rules/format.ts';
import { datum, localDay, part, saveFile } from '../../../element/dom.ts';
import { wordsOn } from '../../../element/script-words.ts';
import type { PlanWords } from '../plan-words.ts';
import type { Store } from '../../store/element/store.ts';
import { PlanItem } from './plan-item.ts';

/** Defines <action-plan>: shows the open items, keeps owners and due dates, and hands the plan out as files. */
export function definePlan(store: Store): void {
  customElements.define(
    'action-plan',
    class extends HTMLElement {
      #listeners = new AbortController();
      #items: PlanItem[] = [];
      #words!: PlanWords;

      connectedCallback(): void {
        const { signal } = (this.#listeners = new AbortController());
        this.#words = wordsOn<PlanWords>(this);
        this.#items = [...this.querySelectorAll<HTMLElement>('.plan-item')].map((element) => new PlanItem(element));
        this.addEventListener('change', (event) => this.#keep(event.target as HTMLInputElement), { signal });
        // What another tab wrote into the field that had the focus shows once it has it no more.
        this.addEventListener('focusout', () => queueMicrotask(() => this.#show()), { signal });
        const actions = {
          propose: () => this.#propose(),
          print: () => print(),
          csv: () => this.#csv(),
          ics: () => this.#ics(),
        };
        for (const [action, run] of Object.entries(actions)) {
          part(this, `[data-action=${action}]`).addEventListener('click', run, { signal });
        }
        signal.addEventListener(
          'abort',
          store.subscribe(() => this.#show()),
        );
        part(this, '.scripted').hidden = false;
        for (const stage of this.querySelectorAll<HTMLElement>('.plan-stage')) this.#date(stage);
        this.#show();
      }

      disconnectedCallback(): void {
        this.#listeners.abort();
      }

      /** With script the proposal is a day of the calendar; without it stays a number of days. */
      #date(stage: HTMLElement): void {
        const day = localDay(Date.now(), Number(datum(stage, 'days')));
        const date = readableDate(day, document.documentElement.lang);
        part(stage, '.proposal').textContent = fill(this.#words.proposal, { date });
      }

      #open(): PlanItem[] {
        const { answers } = store.record();
        return this.#items.filter(({ key }) => !['done', 'not-applicable'].includes(answers[key]?.state ?? ''));
      }

      #show(): void {
        const { answers } = store.record();
        const open = new Set(this.#open());
        for (const item of this.#items) item.show(answers[item.key], open.has(item), this.#words);
        for (const stage of this.querySelectorAll<HTMLElement>('.plan-stage')) {
          stage.hidden = !stage.querySelector('.plan-item:not([hidden])');
        }
        const line = part(this, '.plan-left');
        const { left, empty } = this.#words;
        const said = open.size > 0 ? fill(left, { count: open.size }) : empty;
        if (line.textContent !== said) line.textContent = said;
      }

      #keep(field: HTMLInputElement): void {
        const item = this.#items.find(({ element }) => element.contains(field));
        const name = field.dataset['field'];
        if (item && name)
          store.change((record, now) => withAnswer(record, item.key, { [name]: field.value.trim() }, now));
      }

      #propose(): void {
        const dates = this.#open()
          .filter(({ due }) => !due)
          .map(({ key, days }) => [key, { due: localDay(Date.now(), days) }] as const);
        store.change((record, now) => withAnswers(record, Object.fromEntries(dates), now));
      }

      #csv(): void {
        const { answers } = store.record();
        const rows = this.#open().map((item) => [...item.cells(), answers[item.key]?.note ?? '', item.checklist]);
        this.#hand('csv', 'text/csv;charset=utf-8', planCsv(this.#words.headings, rows));
      }

      #ics(): void {
        const { answers } = store.record();
        const rows = this.#open().flatMap((item) => {
          const { due, owner, note } = answers[item.key] ?? {};
          const said = [fill(this.#words.answer, { answer: item.state }), note].filter(Boolean).join('\n');
          return due ? [{ id: item.key, title: item.text, due, ...(owner && { owner }), note: said }] : [];
        });
        if (rows.length === 0) return this.#say(this.#words.noDue);
        this.#hand('ics', 'text/calendar;charset=utf-8', planIcs(rows, { now: Date.now(), product: document.title }));
      }

      #hand(ending: string, type: string, text: string): void {
        const { title, exported } = this.#words;
        const file = `${title}-${localDay(Date.now())}.${ending}`;
        saveFile(file, type, text);
        this.#say(fill(exported, { file }));
      }

      #say(sentence: string): void {
        part(this, '.plan-message').textContent = sentence;
      }
    },
  );
}

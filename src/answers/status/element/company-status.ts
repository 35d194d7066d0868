import { type AnswerChange, withAnswer, withAnswers, withCompany } from '../../model/change.ts';
import { marksOf } from '../../model/history.ts';
import { isClosed } from '../../model/summary.ts';
import { fill, readableDate } from '../../../rules/format.ts';
import { ownText } from '../../../organization/element/own-data.ts';
import { localDay, part } from '../../../element/dom.ts';
import { handCsv, handIcs } from '../../plan/element/files.ts';
import { loadNotes } from '../../check/element/check-notes.ts';
import { Plan } from '../../plan/element/plan.ts';
import { type Task, tasksOf } from '../../plan/element/tasks.ts';
import { Undo } from '../../plan/element/undo.ts';
import { showFault } from '../../store/element/notice.ts';
import type { Store } from '../../store/element/store.ts';
import type { StatusData } from '../status-data.ts';
import { showHistory } from './chart.ts';
import { NextTasks } from './next.ts';
import { showNow } from './now.ts';
import { archiveOf, showMonth } from './papers.ts';

/** Defines <company-status>: where the company stands, the plan, how it went, and what is printed of them. */
export function defineStatus(store: Store, { words, bands }: StatusData): void {
  customElements.define(
    'company-status',
    class extends HTMLElement {
      #tasks: Task[] = [];
      #plan!: Plan;
      #next!: NextTasks;
      #undo!: Undo;

      connectedCallback(): void {
        // The page has one, for as long as it lives.
        if (this.#tasks[0]) return;
        const actions = {
          tick: (task: Task, done: boolean) => this.#tick(task, done),
          change: (key: string, change: AnswerChange) =>
            store.change((record, now) => withAnswer(record, key, change, now)),
        };
        const plan = part(this, '.plan');
        this.#tasks = tasksOf(plan);
        this.#plan = new Plan(plan, this.#tasks, words, actions);
        this.#next = new NextTasks(part(this, '.next'));
        this.#undo = new Undo(part(this, '.undo'));
        const company = part<HTMLInputElement>(this, '[data-field=company]');
        const name = () => store.change((record, now) => withCompany(record, company.value.trim(), now));
        company.addEventListener('change', name);
        const buttons: Record<string, () => void> = {
          print: () => print(),
          propose: () => this.#propose(),
          archive: () => void this.#printArchive(),
          csv: () => void handCsv(this.#tasks, store.record(), words, this.#titleOf).then(this.#say),
          ics: () => this.#say(handIcs(this.#tasks, store.record(), words)),
        };
        this.addEventListener('click', ({ target }) =>
          buttons[(target as Element).closest('button')?.dataset['action'] ?? '']?.(),
        );
        window.addEventListener('hashchange', () => this.#plan.reveal(location.hash.slice(1)));
        // What another tab wrote into the field that had the focus shows once it has it no more.
        this.addEventListener('focusout', () => queueMicrotask(() => this.#show()));
        store.subscribe(() => this.#show());
        for (const place of this.querySelectorAll<HTMLElement>('.scripted')) place.hidden = false;
        this.dataset['ready'] = '';
        this.#show();
        this.#plan.openPresent(store.record());
        if (location.hash) this.#plan.reveal(location.hash.slice(1));
      }

      #titleOf = ({ list }: Task): string => part(this, `[data-checklist=${list}] a`).textContent;
      #say = (sentence: string): void => {
        part(this, '.said').textContent = sentence;
      };

      #show(): void {
        const record = store.record();
        showNow(part(this, '.now'), record, this.#tasks, bands, words);
        this.#next.show(this.#tasks, record, words, (task, done) => this.#tick(task, done));
        this.#plan.show(record);
        const isOpen = this.#tasks.some(({ key }) => !isClosed(record.answers[key]));
        part(this, '[data-action=propose]').hidden = !isOpen;
        const counted = this.#tasks.filter(({ added }) => !added).map(({ key }) => key);
        showHistory(part(this, '.history'), marksOf(record, counted), words);
        showMonth(part(this, '.president'), this.#tasks, record, words);
        this.#head();
        showFault(this, store);
      }

      #tick(task: Task, done: boolean): void {
        const { state = '' } = store.record().answers[task.key] ?? {};
        const { ticked, unticked } = words.plan;
        const change = (to: typeof state | 'done') =>
          store.change((record, now) => withAnswer(record, task.key, { state: to }, now));
        change(done ? 'done' : '');
        this.#undo.offer(fill(done ? ticked : unticked, { item: task.title }), () => change(state));
      }

      #propose(): void {
        const { answers } = store.record();
        const dates = this.#tasks
          .filter(({ key }) => !isClosed(answers[key]) && !answers[key]?.due)
          .map(({ key, stage }) => [key, { due: localDay(Date.now(), stage.days) }] as const);
        const change = (to: readonly (readonly [string, AnswerChange])[]) =>
          store.change((record, now) => withAnswers(record, Object.fromEntries(to), now));
        change(dates);
        const said = fill(words.plan.proposed, { count: dates.length });
        this.#undo.offer(said, () => change(dates.map(([key]) => [key, { due: '' }])));
      }

      /** The company's name and the day, where they are typed and where they are printed. */
      #head(): void {
        const name = this.#company();
        const input = part<HTMLInputElement>(this, '[data-field=company]');
        if (input !== document.activeElement) input.value = name;
        part(this, '.pen').textContent = name;
        const date = readableDate(localDay(Date.now()), document.documentElement.lang);
        part(this, '[data-today]').textContent = fill(words.record.asOf, { date });
      }

      /** The company's name: the page's own where none was ever entered, or all was wiped. */
      #company(): string {
        const { company } = store.record();
        if (company.at > 0) return company.name;
        return part<HTMLInputElement>(this, '[data-field=company]').defaultValue || ownText('name');
      }

      async #printArchive(): Promise<void> {
        const notes = await loadNotes().catch(() => ({}));
        const lists = [...this.querySelectorAll<HTMLElement>('[data-checklist]')].map((row) => {
          const added = row.closest('table') !== this.querySelector('.ribbons');
          const tasks = this.#tasks.filter(
            ({ list, added: its }) => list === row.dataset['checklist'] && its === added,
          );
          return { title: part(row, 'a').textContent, tasks };
        });
        const archive = archiveOf(lists, store.record().answers, this.#company(), notes, words);
        this.append(archive);
        window.addEventListener('afterprint', () => archive.remove(), { once: true });
        print();
      }
    },
  );
}

import type { Answer } from '../../model/answers.ts';
import { fill, shortDate } from '../../../rules/format.ts';
import { localDay } from '../../../element/dom.ts';
import { isClosed } from '../../model/summary.ts';
import type { ScriptWords } from '../../status/status-data.ts';
import type { Task } from './tasks.ts';

/** Told that the tick of a task was set or taken away. */
export type Tick = (task: Task, done: boolean) => void;

/** A row of 56 px: a tick, the task, who does it until when, and what else was answered. */
export class Row {
  readonly task: Task;
  readonly #box = document.createElement('input');
  readonly #facts = document.createElement('span');
  readonly #state = document.createElement('span');
  readonly #words: ScriptWords;

  /** @param head what shows the task: a link, or what opens the row. It gets its words. */
  constructor(task: Task, row: HTMLElement, head: HTMLElement, words: ScriptWords, tick: Tick) {
    this.task = task;
    this.#words = words;
    const label = document.createElement('label');
    label.className = 'tick';
    this.#box.type = 'checkbox';
    this.#box.setAttribute('aria-label', words.answers.done + fill(words.plan.of, { item: task.title }));
    this.#box.addEventListener('change', () => tick(task, this.#box.checked));
    label.append(this.#box);
    head.classList.add('row-head');
    this.#facts.className = 'row-facts';
    this.#state.className = 'row-state';
    const title = document.createElement('span');
    title.textContent = task.title;
    head.replaceChildren(title, this.#facts, this.#state);
    row.prepend(label, head);
  }

  /** Shows what was answered. */
  show(answer: Partial<Answer> = {}): void {
    const { state, owner, due } = answer;
    const { plan, answers } = this.#words;
    const isOpen = !isClosed(answer);
    this.#box.checked = state === 'done';
    const today = localDay(Date.now());
    const word = isOpen && due && due < today ? plan.overdue : plan.until;
    const until = due && fill(word, { date: shortDate(due, document.documentElement.lang, today) });
    this.#facts.textContent = [owner, until].filter(Boolean).join('・');
    this.#state.textContent = state && state !== 'done' ? answers[state] : '';
    this.#box.closest('li')?.toggleAttribute('data-closed', !isOpen);
  }
}

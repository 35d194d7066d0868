import { type AnswerChange } from '../../model/change.ts';
import type { Answer } from '../../model/answers.ts';
import { fill } from '../../../rules/format.ts';
import { part } from '../../../element/dom.ts';
import type { ScriptWords } from '../../status/status-data.ts';
import { loadNotes } from '../../check/element/check-notes.ts';
import { Row, type Tick } from './row.ts';
import type { Task } from './tasks.ts';

/** What a row of the plan does to the record. */
export interface RowActions {
  tick: Tick;
  change: (key: string, change: AnswerChange) => void;
}

/** A row of the plan, which opens to owner, date and what the chapter says of the task. */
export class PlanRow extends Row {
  readonly #head: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  readonly #words: ScriptWords;
  readonly #actions: RowActions;
  #more: HTMLElement | undefined;
  #answer: Partial<Answer> | undefined;

  constructor(task: Task, template: HTMLTemplateElement, words: ScriptWords, actions: RowActions) {
    const head = document.createElement('button');
    const link = part<HTMLAnchorElement>(task.element, 'a');
    super(task, task.element, head, words, actions.tick);
    this.#head = head;
    this.#template = template;
    this.#words = words;
    this.#actions = actions;
    head.type = 'button';
    head.setAttribute('aria-expanded', 'false');
    head.addEventListener('click', () => this.open(!this.isOpen));
    link.remove();
  }

  get isOpen(): boolean {
    return this.#head.getAttribute('aria-expanded') === 'true';
  }

  /** Opens or closes the row. */
  open(open = true): void {
    this.#head.setAttribute('aria-expanded', String(open));
    if (open && !this.#more) this.#fill((this.#more = this.#build()));
    if (this.#more) this.#more.hidden = !open;
  }

  override show(answer?: Partial<Answer>): void {
    super.show(answer);
    this.#answer = answer;
    // A field somebody is writing in is left alone.
    for (const input of this.#more?.querySelectorAll<HTMLInputElement>('[data-field]') ?? [])
      if (input !== document.activeElement) input.value = answer?.[input.dataset['field'] as 'owner' | 'due'] ?? '';
  }

  /** Leads the reader to the row, open. */
  reveal(): void {
    this.open();
    this.#head.focus({ preventScroll: true });
    this.task.element.scrollIntoView({ block: 'start' });
  }

  #build(): HTMLElement {
    const { task } = this;
    const more = part(this.#template.content, '.row-more').cloneNode(true) as HTMLElement;
    const of = fill(this.#words.plan.of, { item: task.title });
    for (const label of more.querySelectorAll('label > span')) {
      const whose = document.createElement('span');
      whose.className = 'visually-hidden';
      whose.textContent = of;
      label.append(whose);
    }
    const link = document.createElement('a');
    link.href = task.href;
    link.textContent = this.#words.plan.toItem;
    link.setAttribute('aria-label', this.#words.plan.toItem + of);
    const last = document.createElement('p');
    last.append(link);
    more.append(last);
    more.addEventListener('change', ({ target }) => {
      const { dataset, value } = target as HTMLInputElement;
      this.#actions.change(task.key, { [dataset['field'] ?? '']: value.trim() });
    });
    task.element.append(more);
    return more;
  }

  #fill(more: HTMLElement): void {
    this.show(this.#answer);
    const places = more.querySelectorAll<HTMLElement>('[data-note]');
    loadNotes().then(
      (notes) => {
        const said = notes[this.task.key];
        for (const place of places) place.textContent = said?.[place.dataset['note'] as keyof typeof said] ?? '';
      },
      () => {
        // The next opening tries again.
        this.#more = undefined;
        part(more, 'dl').hidden = true;
        part(more, '[data-note=text]').textContent = this.#words.plan.failed;
        this.#head.addEventListener('click', () => more.remove(), { once: true });
      },
    );
  }
}

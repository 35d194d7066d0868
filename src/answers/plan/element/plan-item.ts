import type { Answer } from '../../model/answers.ts';
import type { PlanWords } from '../plan-words.ts';
import { datum, part } from '../../../element/dom.ts';

/** An item of the action plan on the page. */
export class PlanItem {
  readonly element: HTMLElement;
  readonly key: string;

  constructor(element: HTMLElement) {
    this.element = element;
    this.key = datum(element, 'key');
  }

  get text(): string {
    return part(this.element, '.plan-text a').textContent.trim();
  }

  get checklist(): string {
    return datum(this.element, 'checklist');
  }

  /** Days until the proposed due date. */
  get days(): number {
    return Number(datum(this.#stage, 'days'));
  }

  get due(): string {
    return this.#field('due').value;
  }

  /** What was answered, in words. */
  get state(): string {
    return part(this.element, '.plan-state').textContent;
  }

  /** Stage, item, first step, owner, due date and answer: the first columns of the table a reader takes along. */
  cells(): string[] {
    const first = part(this.element, '.plan-first > :last-child').textContent.trim();
    return [part(this.#stage, 'h3').textContent, this.text, first, this.#field('owner').value, this.due, this.state];
  }

  /** Shows the item with its owner and date, or hides it; a field somebody is writing in is left alone. */
  show(answer: Answer | undefined, isOpen: boolean, words: PlanWords): void {
    const { state = 'unanswered' } = answer ?? {};
    this.element.hidden = !isOpen;
    part(this.element, '.plan-state').textContent = state === 'done' || state === 'not-applicable' ? '' : words[state];
    for (const name of ['owner', 'due'] as const) {
      const field = this.#field(name);
      if (field !== document.activeElement) field.value = answer?.[name] ?? '';
    }
  }

  get #stage(): HTMLElement {
    return this.element.closest('.plan-stage') as HTMLElement;
  }

  #field(name: 'owner' | 'due'): HTMLInputElement {
    return part(this.element, `[data-field=${name}]`);
  }
}

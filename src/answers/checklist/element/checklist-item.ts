import type { AnswerChange } from '../../model/change.ts';
import type { Answer } from '../../model/answers.ts';
import type { ItemState } from '../../../content/schemas/item-states.ts';
import type { ScriptWords } from '../checklist-words.ts';
import { part } from '../../../element/dom.ts';

/** An item of a checklist on the page: its box, the other answers, its fields and the mark that says what they hold. */
export class Item {
  readonly key: string;
  /** Whether this edition added it to the leaflet's list. */
  readonly added: boolean;
  readonly #box: HTMLInputElement;
  readonly #answers: HTMLElement;
  readonly #reason: HTMLElement;
  readonly #fields: Record<'reason' | 'note', HTMLInputElement>;
  readonly #mark: HTMLElement;
  readonly #words: ScriptWords;

  constructor(
    element: HTMLElement,
    key: string,
    template: HTMLTemplateElement,
    words: ScriptWords,
    change: (answer: AnswerChange) => void,
    signal: AbortSignal,
  ) {
    this.key = key;
    this.added = element.dataset['added'] !== undefined;
    this.#words = words;
    this.#box = part(element, 'input');
    this.#answers = part(element, '.item-answer');
    const details = part(element, 'details');
    const fields = template.content.cloneNode(true) as DocumentFragment;
    // Who listens must hear which of the many fields it is.
    const name = part(details, 'summary .visually-hidden');
    for (const label of fields.querySelectorAll('label > span')) label.append(name.cloneNode(true));
    this.#fields = { reason: part(fields, '[data-field=reason]'), note: part(fields, '[data-field=note]') };
    this.#reason = part(fields, '.item-reason');
    this.#mark = document.createElement('span');
    this.#mark.className = 'item-mark';
    details.append(part(fields, '.item-note'));
    details.before(this.#reason);
    part(element, 'label > span').append(this.#mark);

    this.#box.addEventListener('change', () => change({ state: this.#box.checked ? 'done' : '' }), { signal });
    this.#answers.addEventListener(
      'click',
      ({ target }) => {
        const button = (target as Element).closest('button');
        const state = button?.dataset['state'] as ItemState | undefined;
        // A second press takes the answer back.
        if (state) change({ state: button?.getAttribute('aria-pressed') === 'true' ? '' : state });
      },
      { signal },
    );
    // Only what was touched: another tab may have written the other field meanwhile.
    for (const [field, input] of Object.entries(this.#fields))
      input.addEventListener('change', () => change({ [field]: input.value.trim() }), { signal });
  }

  /** Shows an answer, without touching the field somebody is writing in. */
  show({ state, reason = '', note = '' }: Partial<Answer> = {}): void {
    this.#box.checked = state === 'done';
    for (const button of this.#answers.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.dataset['state'] === state));
    const isLeft = state === 'not-applicable';
    this.#reason.hidden = !isLeft;
    for (const [field, value] of [
      ['reason', reason],
      ['note', note],
    ] as const) {
      const input = this.#fields[field];
      if (input !== document.activeElement) input.value = value;
    }
    this.#mark.textContent = note && this.#words.noted;
    // On paper, where there is nothing to press.
    this.#mark.dataset['state'] = state && state !== 'done' ? this.#words[state] : '';
    this.#mark.dataset['said'] = this.#mark.title = [isLeft && reason, note].filter(Boolean).join(' / ');
  }
}

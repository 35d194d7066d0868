import type { Answer } from '../leaflet/record/record.ts';
import { part } from './dom.ts';

/** The words of the mark beside an item. */
interface MarkWords {
  badge: string;
  noted: string;
}

/** An item of a checklist on the page: its box, its fields and the mark that says what the fields hold. */
export class Item {
  readonly key: string;
  /** Whether this edition added it to the leaflet's list. */
  readonly added: boolean;
  readonly #box: HTMLInputElement;
  readonly #fields: HTMLElement;
  readonly #mark: HTMLElement;
  readonly #words: MarkWords;

  constructor(
    element: HTMLElement,
    key: string,
    fields: HTMLTemplateElement,
    words: MarkWords,
    change: (answer: Partial<Omit<Answer, 'at'>>) => void,
    signal: AbortSignal,
  ) {
    this.key = key;
    this.added = element.dataset['added'] !== undefined;
    this.#words = words;
    this.#box = part(element, 'input');
    const details = part(element, 'details');
    details.append(fields.content.cloneNode(true));
    this.#fields = part(details, '.item-fields');
    this.#mark = document.createElement('span');
    this.#mark.className = 'item-mark';
    part(element, 'label > span').append(this.#mark);
    this.#box.addEventListener('change', () => change({ state: this.#box.checked ? 'done' : 'open' }), { signal });
    this.#fields.addEventListener('change', () => change(this.#entered()), { signal });
  }

  /** Shows an answer, without touching the field somebody is writing in. */
  show(answer: Answer | undefined): void {
    const isLeft = answer?.state === 'not-applicable';
    this.#box.checked = answer?.state === 'done';
    this.#field('not-applicable').checked = isLeft;
    for (const name of ['reason', 'note'] as const) {
      const field = this.#field(name);
      if (field !== document.activeElement) field.value = answer?.[name] ?? '';
    }
    this.#mark.textContent = isLeft ? this.#words.badge : answer?.note ? this.#words.noted : '';
    const said = [isLeft ? answer.reason : '', answer?.note].filter(Boolean).join(' / ');
    this.#mark.title = said;
    this.#mark.dataset['said'] = said;
  }

  #field(name: string): HTMLInputElement {
    return part(this.#fields, `[data-field=${name}]`);
  }

  #entered(): Partial<Omit<Answer, 'at'>> {
    const isLeft = this.#field('not-applicable').checked;
    return {
      state: isLeft ? 'not-applicable' : this.#box.checked ? 'done' : 'open',
      reason: this.#field('reason').value.trim(),
      note: this.#field('note').value.trim(),
    };
  }
}

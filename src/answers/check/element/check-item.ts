import type { AnswerChange } from '../../model/change.ts';
import type { Answer } from '../../model/answers.ts';
import type { ItemState } from '../../../content/schemas/item-states.ts';
import type { ScriptWords } from '../check-words.ts';
import { datum, part } from '../../../element/dom.ts';
import { offerAnswers } from './check-answers.ts';
import { loadNotes } from './check-notes.ts';

/** What all items of the page share. */
export interface Surroundings {
  readonly template: HTMLTemplateElement;
  readonly words: ScriptWords;
  /** Told of what a reader changes. */
  readonly change: (item: CheckItem, change: AnswerChange) => void;
  readonly signal: AbortSignal;
}

/** An item on a screen of the check: four answers, the reason of one, and its notes, which come when they are asked for. */
export class CheckItem {
  readonly element: HTMLElement;
  readonly key: string;
  readonly #words: ScriptWords;
  readonly #radios: readonly HTMLInputElement[];
  readonly #reason: HTMLInputElement;

  /** @param number one of its own on the page, where an item may stand twice. */
  constructor(element: HTMLElement, number: number, { template, words, change, signal }: Surroundings) {
    this.element = element;
    this.key = datum(element, 'key');
    this.#words = words;
    offerAnswers(element, number, template);
    this.#reason = part(element, '[type=text]');
    const notes = part<HTMLDetailsElement>(element, 'details');
    this.#radios = [...element.querySelectorAll<HTMLInputElement>('[type=radio]')];
    for (const radio of this.#radios)
      radio.addEventListener('change', () => change(this, { state: radio.value as ItemState }), { signal });
    this.#reason.addEventListener('change', () => change(this, { reason: this.#reason.value.trim() }), { signal });
    notes.addEventListener('toggle', () => void this.#fill(notes), { signal });
    // They may have been asked for before.
    void this.#fill(notes);
  }

  /** Shows an answer, without touching the field somebody is writing in. */
  show({ state, reason = '' }: Partial<Answer> = {}): void {
    for (const radio of this.#radios) radio.checked = radio.value === state;
    part(this.element, '.check-reason').hidden = state !== 'not-applicable';
    if (this.#reason !== document.activeElement) this.#reason.value = reason;
  }

  /** Puts the focus on its answers. */
  focus(options?: FocusOptions): void {
    (this.#radios.find(({ checked }) => checked) ?? this.#radios[0])?.focus(options);
  }

  /** Puts it where the reason is written. */
  focusReason(): void {
    this.#reason.focus();
  }

  /** Puts the notes into what was unfolded. */
  async #fill(place: HTMLDetailsElement): Promise<void> {
    if (!place.open) return;
    const words = this.#words;
    const notes = await loadNotes().then(
      (all) => all[this.key],
      () => undefined,
    );
    const topic = Object.assign(document.createElement('a'), {
      href: this.key.replace('/', '.html#'),
      textContent: words.topic,
    });
    const said = (['why', 'first', 'proof'] as const).flatMap((note) =>
      notes ? [textIn('dt', words[note]), textIn('dd', notes[note])] : [],
    );
    const last = textIn('dd', notes ? '' : words.notesLost);
    last.append(topic);
    part(place, 'dl').replaceChildren(...said, last);
  }
}

function textIn(name: 'dt' | 'dd', text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}

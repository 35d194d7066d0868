import { phoneLink } from '../../rules/contact-links.ts';
import { part, say } from '../../element/dom.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { NumberWords } from '../emergency-words.ts';
import { openBox } from './box.ts';

const KEY = 'shiori.emergency.number';

/** <own-number>: the number of the company's information manager, typed once and kept on this device. */
class OwnNumber extends HTMLElement {
  #listeners = new AbortController();
  /** What the button says as long as there is no number. */
  #label: string | undefined;
  #box = openBox<string>(KEY, { read: readNumber, merge: (_, stored) => stored, changed: () => this.#show() });

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#label ??= this.#enter.textContent.trim();
    this.#enter.addEventListener('click', () => this.#unfold(this.#form.hidden !== false), { signal });
    this.#form.addEventListener('submit', (event) => this.#save(event), { signal });
    part(this, '[data-action=remove]').addEventListener('click', () => this.#remove(), { signal });
    this.hidden = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form');
  }

  get #enter(): HTMLButtonElement {
    return part(this, '[data-action=enter]');
  }

  get #words(): NumberWords {
    return wordsOn<NumberWords>(this);
  }

  #unfold(open: boolean): void {
    this.#form.hidden = !open;
    this.#enter.setAttribute('aria-expanded', String(open));
    const input = part<HTMLInputElement>(this, 'input');
    input.value = this.#box.value();
    if (open) input.focus();
  }

  #save(event: Event): void {
    event.preventDefault();
    const number = part<HTMLInputElement>(this, 'input').value.trim();
    if (!phoneLink(number)) return say(part(this, '[role=alert]'), this.#words.wrong);
    this.#box.change(() => number);
    this.#close();
  }

  #remove(): void {
    this.#box.wipe();
    this.#close();
  }

  #close(): void {
    say(part(this, '[role=alert]'), this.#box.failed() ? this.#words.lost : '');
    this.#unfold(false);
    this.#enter.focus();
  }

  #show(): void {
    const number = this.#box.value();
    const link = part<HTMLAnchorElement>(this, 'a');
    link.href = phoneLink(number) ?? '#own-number';
    part(link, '.call-number').textContent = number;
    part(this, '.call-own').hidden = number === '';
    part(this, '[data-action=remove]').hidden = number === '';
    this.#enter.textContent = number === '' ? (this.#label ?? '') : this.#words.change;
  }
}

/** The number as it was stored, as JSON; what cannot be dialled is none. */
function readNumber(text: string | null): string {
  try {
    const value: unknown = JSON.parse(text ?? '""');
    return typeof value === 'string' && phoneLink(value) ? value : '';
  } catch {
    return '';
  }
}

export function defineOwnNumber(): void {
  customElements.define('own-number', OwnNumber);
}

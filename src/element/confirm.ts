import { part } from './dom.ts';

/** The question of a Confirm.astro, asked below the part of the page that it is about. */
export class Confirm {
  readonly #place: HTMLElement;
  #from: HTMLElement | undefined;
  #run = (): void => undefined;
  #decline = (): void => undefined;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#place = part(root, '.confirm');
    part(this.#place, '[data-action=yes]').addEventListener('click', () => this.#close(() => this.#run()), { signal });
    part(this.#place, '[data-action=no]').addEventListener('click', () => this.#close(() => this.#decline()), {
      signal,
    });
  }

  /** @param from what the reader pressed; the focus goes back to it. */
  ask(from: HTMLElement, question: string, yes: string, run: () => void, decline = (): void => undefined): void {
    [this.#from, this.#run, this.#decline] = [from, run, decline];
    part(this.#place, '.confirm-text').textContent = question;
    part(this.#place, '[data-action=yes]').textContent = yes;
    from.closest('section')?.append(this.#place);
    this.#place.hidden = false;
    this.#place.focus();
  }

  /** Takes an open question away. */
  dismiss(): void {
    this.#place.hidden = true;
  }

  #close(then: () => void): void {
    this.#place.hidden = true;
    // What was pressed may be gone once it is carried out.
    this.#from?.focus();
    then();
  }
}

import { part } from '../../../element/dom.ts';

/** The bar that says what was just done and takes it back. Its sentence is read to who listens, so it is always on the page. */
export class Undo {
  readonly #said: HTMLElement;
  readonly #button: HTMLElement;
  #back = (): void => undefined;

  constructor(bar: HTMLElement) {
    this.#said = part(bar, 'span');
    this.#button = part(bar, 'button');
    this.#button.addEventListener('click', () => {
      this.#back();
      this.#said.textContent = '';
      this.#button.hidden = true;
    });
  }

  /** Says what was done and offers to take it back; nothing to take back, only to say, without `back`. */
  offer(said: string, back?: () => void): void {
    this.#said.textContent = said;
    this.#button.hidden = !back;
    this.#back = back ?? (() => undefined);
  }
}

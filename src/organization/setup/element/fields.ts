import type { SetupWords } from '../../../content/schemas/setup.ts';
import { part, say } from '../../../element/dom.ts';
import { fill } from '../../../rules/format.ts';
import type { Values } from '../values.ts';
import { pictureOf } from './logo.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** The inputs of the form, what is wrong beside each, and the logo. */
export class Fields {
  readonly #form: HTMLFormElement;
  readonly #inputs: ReadonlyMap<string, Input>;
  readonly #words: Pick<SetupWords, 'form' | 'logo'>;
  /** What a reader has left: of what is not written yet nothing is said to be wrong. */
  readonly #left = new Set<string>();

  /** @param changed what to do after each change by the reader. */
  constructor(form: HTMLFormElement, words: Pick<SetupWords, 'form' | 'logo'>, changed: () => void) {
    this.#form = form;
    this.#words = words;
    this.#inputs = new Map([...form.querySelectorAll<Input>('[name]')].map((input) => [input.name, input]));
    for (const [name, input] of this.#inputs) {
      input.addEventListener('input', changed);
      input.addEventListener('change', () => {
        this.#left.add(name);
        changed();
      });
    }
    const file = part<HTMLInputElement>(form, '.setup-logo [type=file]');
    file.addEventListener('change', () => void this.#readLogo(file, changed));
    part(form, '[data-action=no-logo]').addEventListener('click', () => {
      this.#write('logo', '');
      file.focus();
      changed();
    });
  }

  get names(): ReadonlySet<string> {
    return new Set(this.#inputs.keys());
  }

  read(): Values {
    const all = [...this.#inputs].map(([name, { value }]) => [name, value] as const);
    return Object.fromEntries(all.filter(([, value]) => value !== ''));
  }

  /** Puts texts into the form; what is not named becomes empty. */
  write(values: Values): void {
    this.#left.clear();
    for (const name of this.#inputs.keys()) this.#write(name, values[name] ?? '');
  }

  /** Says of folded groups how much is written in them, and shows of lists one empty entry more than is written. */
  showWritten(): void {
    const isWritten = (part: ParentNode) =>
      [...part.querySelectorAll<Input>('[name]')].filter(({ value }) => value !== '');
    for (const note of this.#form.querySelectorAll<HTMLElement>('summary .note')) {
      const count = isWritten(note.closest('details') as HTMLElement).length;
      note.textContent = count > 0 ? fill(this.#words.form.written, { count }) : '';
    }
    for (const list of this.#form.querySelectorAll('.setup-list')) {
      const entries = [...list.children] as HTMLElement[];
      const last = entries.findLastIndex((entry) => isWritten(entry).length > 0);
      entries.forEach((entry, place) => (entry.hidden = place > last + 1));
    }
  }

  /**
   * Says what is wrong beside each field: of what is written, and of what a reader has left.
   * @param goThere whether to say all, and go to the first.
   */
  showFaults(faults: ReadonlyMap<string, string>, goThere = false): void {
    let first: HTMLElement | undefined;
    for (const [name, input] of this.#inputs) {
      const fault = faults.get(name) ?? '';
      const isSaid = fault !== '' && (goThere || input.value !== '' || this.#left.has(name));
      say(part(input.closest('.setup-field') as HTMLElement, '.setup-fault'), isSaid ? fault : '');
      input.toggleAttribute('aria-invalid', isSaid);
      if (isSaid) first ??= input.type === 'hidden' ? part(this.#form, '.setup-logo [type=file]') : input;
    }
    if (!goThere || !first) return;
    const fold = first.closest('details');
    if (fold) fold.open = true;
    first.focus();
  }

  #write(name: string, value: string): void {
    const input = this.#inputs.get(name);
    if (!input || input.value === value) return;
    input.value = value;
    if (name !== 'logo') return;
    const shown = part(this.#form, '.setup-logo .actions');
    shown.hidden = value === '';
    const picture = part(shown, '.setup-picture');
    const image = Object.assign(new Image(), { src: value, alt: this.#words.logo.shown });
    picture.replaceChildren(...(value === '' ? [] : [image]));
  }

  async #readLogo(file: HTMLInputElement, changed: () => void): Promise<void> {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await pictureOf(chosen);
    file.value = '';
    if ('picture' in read) this.#write('logo', read.picture);
    changed();
    if ('refused' in read) say(part(this.#form, '.setup-logo .setup-fault'), this.#words.logo[read.refused]);
  }
}

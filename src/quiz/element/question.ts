import { grade } from '../grade.ts';
import { part } from '../../element/dom.ts';
import type { QuizAnswer } from './answers.ts';
import { copy, element, leadTo } from './place.ts';
import type { ScriptWords } from '../quiz-words.ts';

/** A question on the page: what is chosen, and what is said of it. */
export class Question {
  readonly id: string;
  readonly section: HTMLElement;
  /** Whether it was answered rightly; undefined until it is checked. */
  right: boolean | undefined;
  readonly #template: HTMLTemplateElement;
  readonly #words: ScriptWords;
  readonly #fields: HTMLFieldSetElement;
  readonly #inputs: HTMLInputElement[];
  readonly #verdict: HTMLElement;
  readonly #after: HTMLElement;

  constructor(section: HTMLElement, template: HTMLTemplateElement, words: ScriptWords) {
    this.id = section.id.replace('question-', '');
    this.section = section;
    this.#template = template;
    this.#words = words;
    this.#fields = part(section, 'fieldset');
    this.#inputs = [...section.querySelectorAll('input')];
    // The verdict stands before the options, so that whoever is led to it reads on to their reasons.
    this.#fields.before((this.#verdict = copy(template, '.question-verdict')));
    this.#fields.after((this.#after = copy(template, '.question-after')));
    this.#linkShows(false);
  }

  /** Ids of the options that are chosen. */
  get chosen(): string[] {
    return this.#inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  set chosen(ids: readonly string[]) {
    for (const input of this.#inputs) input.checked = ids.includes(input.value);
  }

  /** Says something at the question; nothing, to take it back. */
  tell(message: string): void {
    part(this.#after, '.question-message').textContent = message;
  }

  /** Asks for a choice where there is none. */
  askForChoice(): void {
    this.tell(this.#words.need);
    this.#inputs[0]?.focus();
  }

  /** Says that the answers did not come, and shows the way to the page that has them. */
  tellFailure(): void {
    this.tell(this.#words.failed);
    this.#linkShows(true);
  }

  #linkShows(shows: boolean): void {
    part(this.section, '.to-answer').hidden = !shows;
  }

  /** Shows verdict, reasons and explanation, and leads the reader there. */
  show(answer: QuizAnswer): void {
    const { right, options } = grade(answer.options, this.chosen);
    this.reset(this.chosen);
    this.right = right;
    this.section.dataset['verdict'] = `${right}`;
    this.#fields.disabled = true;
    this.#verdict.textContent = this.#words[right ? 'verdictRight' : 'verdictWrong'];
    // Where only one can be chosen, nothing is left out: the right one stands elsewhere.
    const omitted = this.section.dataset['kind'] === 'choose-all' ? 'omitted' : 'instead';
    options.forEach(({ id, right, chosen }, index) => {
      const treated = right ? (chosen ? 'hit' : omitted) : chosen ? 'slip' : 'left';
      const line = element('p', 'option-reason', ` ${answer.options[index]?.reason}`);
      line.dataset['grade'] = treated;
      line.prepend(element('strong', 'option-grade', this.#words[treated]));
      this.#inputs
        .find(({ value }) => value === id)
        ?.closest('li')
        ?.append(line);
    });
    this.#after.replaceChildren(this.#explained(answer));
    leadTo(this.#verdict);
  }

  #explained({ answer, explanation, references }: QuizAnswer): HTMLElement {
    const explained = copy(this.#template, '.question-explained');
    part(explained, '.right-answer strong').textContent = answer;
    const pattern = part(explained, '.question-reference');
    pattern.replaceWith(
      ...explanation.map((line) => element('p', '', line)),
      ...references.map(({ label, title, url }) => {
        const reference = pattern.cloneNode(true) as HTMLElement;
        const link = part<HTMLAnchorElement>(reference, 'a');
        part(reference, '.label').textContent = label;
        Object.assign(link, { href: url, rel: 'noopener noreferrer' });
        link.prepend(title);
        return reference;
      }),
    );
    return explained;
  }

  /** Makes the question as if it had not been checked, with these options chosen. */
  reset(chosen: readonly string[]): void {
    this.right = undefined;
    delete this.section.dataset['verdict'];
    this.section.querySelectorAll('.option-reason').forEach((line) => line.remove());
    this.#fields.disabled = false;
    this.chosen = chosen;
    this.#verdict.textContent = '';
    this.#after.replaceChildren(...copy(this.#template, '.question-after').children);
    this.#linkShows(false);
  }
}

import { grade } from '../grade.ts';
import { buildQuestion, hasSeveral } from './build.ts';
import { part } from '../../element/dom.ts';
import type { QuizAnswer } from './answers.ts';
import { copy, element } from './place.ts';
import type { ScriptWords } from '../quiz-words.ts';

/** A question on the page: what is chosen, and what is said of it. */
export class Question {
  readonly id: string;
  readonly section: HTMLElement;
  /** Whether it was answered rightly; undefined until it is checked. */
  right: boolean | undefined;
  /** Whether an answer of an earlier visit is kept, which was checked then and counts, but is not shown as right or wrong. */
  kept = false;
  readonly #template: HTMLTemplateElement;
  readonly #words: ScriptWords;
  readonly #fields: HTMLFieldSetElement;
  readonly #inputs: HTMLInputElement[];
  readonly #verdict: HTMLElement;
  readonly #message: HTMLElement;

  constructor(section: HTMLElement, template: HTMLTemplateElement, words: ScriptWords) {
    this.id = section.id.replace('question-', '');
    this.section = section;
    this.#template = template;
    this.#words = words;
    this.#fields = part(section, 'fieldset');
    this.#inputs = [...section.querySelectorAll('input')];
    buildQuestion(section, template);
    this.#verdict = part(section, '.question-verdict');
    this.#message = part(section, '.question-message');
    this.reset([]);
  }

  get #hasSeveral(): boolean {
    return hasSeveral(this.section);
  }

  /** Whether it has been answered, now or on an earlier visit. */
  get isAnswered(): boolean {
    return this.right !== undefined || this.kept;
  }

  /** Whether a press on an option is the answer. */
  get isPressed(): boolean {
    return !this.#hasSeveral && !this.isAnswered;
  }

  /** Ids of the options that are chosen. */
  get chosen(): string[] {
    return this.#inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  set chosen(ids: readonly string[]) {
    for (const input of this.#inputs) input.checked = ids.includes(input.value);
  }

  /** Chooses all options, or none where all are chosen. */
  chooseAll(): void {
    this.chosen = this.chosen.length < this.#inputs.length ? this.#inputs.map(({ value }) => value) : [];
  }

  /** Says something at the question; nothing, to take it back. */
  tell(message: string): void {
    this.#message.textContent = message;
  }

  /** Asks for a choice where there is none. */
  askForChoice(): void {
    this.tell(this.#words.need);
    this.#inputs[0]?.focus();
  }

  /** Says that the answers did not come, and shows the way to the page that has them. */
  tellFailure(): void {
    this.tell(this.#words.failed);
    part(this.section, '.to-answer').hidden = false;
  }

  /** Whether what is chosen is the answer. */
  grade(answer: QuizAnswer): boolean {
    return (this.right = grade(answer.options, this.chosen).right);
  }

  /** Shows verdict, reasons and explanation, and leads the reader there. */
  show(answer: QuizAnswer): void {
    const { right, options } = grade(answer.options, this.chosen);
    this.reset(this.chosen);
    this.right = right;
    this.section.dataset['verdict'] = `${right}`;
    this.section.toggleAttribute('data-press', false);
    this.#fields.disabled = true;
    this.#verdict.textContent = this.#words[right ? 'verdictRight' : 'verdictWrong'];
    // Where only one can be chosen, nothing is left out: the right one stands elsewhere.
    const omitted = this.#hasSeveral ? 'omitted' : 'instead';
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
    this.section.append(this.#explained(answer));
    this.#verdict.focus();
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

  /**
   * Makes the question as if it had not been checked, with these options chosen.
   * @param kept whether they were the answer on an earlier visit.
   */
  reset(chosen: readonly string[], kept = false): void {
    this.right = undefined;
    this.kept = kept;
    delete this.section.dataset['verdict'];
    this.section.querySelectorAll('.option-reason,.question-explained').forEach((line) => line.remove());
    this.section.toggleAttribute('data-press', this.isPressed);
    this.#fields.disabled = false;
    this.chosen = chosen;
    this.#verdict.textContent = '';
    this.tell('');
    part(this.section, '.to-answer').hidden = true;
  }
}

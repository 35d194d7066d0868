import { withChoice, withRun } from '../../answers/model/change.ts';
import { score } from '../grade.ts';
import type { CompanyRecord } from '../../answers/model/answers.ts';
import { fill } from '../../rules/format.ts';
import { part } from '../../element/dom.ts';
import { showFault } from '../../answers/store/element/notice.ts';
import { openStore } from '../../answers/store/element/store.ts';
import { loadAnswers } from './answers.ts';
import { copy, leadTo } from './place.ts';
import { Question } from './question.ts';
import { showResult, showRuns } from './result.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { ScriptWords } from '../quiz-words.ts';

/**
 * Defines <quiz-run>, which checks the answers of the questions in it, counts them and enters the score in the record.
 * @param answersAt the address of the script with the answers.
 */
export function defineQuiz(answersAt: string): void {
  const store = openStore();
  customElements.define(
    'quiz-run',
    class extends HTMLElement {
      #listeners = new AbortController();
      #words!: ScriptWords;
      #questions: Question[] = [];
      /** The questions of this run: all, or those that were missed. */
      #asked: Question[] = [];
      #entered = false;

      connectedCallback(): void {
        const { signal } = (this.#listeners = new AbortController());
        this.#words = wordsOn<ScriptWords>(this);
        if (!this.#questions[0]) this.#build();
        this.addEventListener('click', (event) => this.#press(event.target as Element), { signal });
        this.addEventListener('change', (event) => this.#keep(event.target as Element), { signal });
        this.addEventListener('submit', (event) => (event.preventDefault(), this.#enter()), { signal });
        signal.addEventListener(
          'abort',
          store.subscribe(() => this.#show()),
        );
        this.#show();
      }

      disconnectedCallback(): void {
        this.#listeners.abort();
      }

      #build(): void {
        const template = part<HTMLTemplateElement>(this, 'template');
        const sections = [...this.querySelectorAll<HTMLElement>('.question')];
        this.#asked = this.#questions = sections.map((section) => new Question(section, template, this.#words));
        this.prepend(copy(template, '.storage-notice'));
        this.append(copy(template, '.quiz-result'), copy(template, '.quiz-runs'));
        // A reload shows what was chosen, open to another thought, but no verdict: on a device that several people
        // use, whoever comes next must not find the answers already given away.
        const { choices } = store.record();
        for (const question of this.#questions) question.chosen = choices[question.id]?.chosen ?? question.chosen;
      }

      #show(): void {
        // Only a whole run is entered: a score of the missed ones alone could not be compared with the others'.
        const whole = this.#asked.length === this.#questions.length;
        showFault(this, store);
        showResult(part(this, '.quiz-result'), this.#asked, whole && !this.#entered, this.#words);
        showRuns(part(this, '.quiz-runs'), store.record().runs, this.#words.run);
      }

      #questionOf(target: Element): Question | undefined {
        return this.#questions.find(({ section }) => section.contains(target));
      }

      #press(target: Element): void {
        const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
        const question = this.#questionOf(target);
        if (action === 'check' && question) void this.#check(question);
        if (action === 'next' && question) this.#goOn(question);
        if (action === 'missed') this.#start(this.#asked.filter(({ right }) => !right));
        if (action === 'again') this.#start(this.#questions);
      }

      #keep(target: Element): void {
        const question = this.#questionOf(target);
        if (!question) return;
        question.tell('');
        store.change((record, now) => withChoice(record, question.id, question.chosen, now));
      }

      async #check(question: Question): Promise<void> {
        if (!question.chosen[0]) return question.askForChoice();
        const answers = await loadAnswers(answersAt).catch(() => undefined);
        const answer = answers?.[question.id];
        if (!answer) return question.tellFailure();
        // While the answers were on their way a second press, or none of the choices, may have come between.
        if (question.right !== undefined || !question.chosen[0]) return;
        question.show(answer);
        this.#show();
      }

      /** To the next question that is open, from the last one back to those that were passed over; then to the score. */
      #goOn(from: Question): void {
        const place = this.#asked.indexOf(from);
        const ahead = [...this.#asked.slice(place), ...this.#asked.slice(0, place)];
        const next = ahead.find(({ right }) => right === undefined);
        leadTo(next ? part(next.section, 'h2') : part(this, '.result-score'));
      }

      #start(asked: Question[]): void {
        this.#asked = asked;
        this.#entered = false;
        part(this, '.result-entered').textContent = '';
        this.prepend(part(this, '.storage-notice'));
        for (const question of this.#questions) question.section.hidden = !asked.includes(question);
        for (const question of asked) question.reset([]);
        store.change((record, now) => this.#withoutChoices(record, now));
        if (asked[0]) leadTo(part(asked[0].section, 'h2'));
      }

      #withoutChoices(record: CompanyRecord, now: number): CompanyRecord {
        return this.#asked.reduce((kept, { id }) => withChoice(kept, id, [], now), record);
      }

      #enter(): void {
        const input = part<HTMLInputElement>(this, 'form input');
        const name = input.value.trim();
        const result = score(this.#asked.map(({ right }) => right === true));
        // Browsers have randomUUID only over https and from a folder.
        const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
        this.#entered = true;
        // Whoever is next at this device begins with a clean sheet: what was chosen has become the score.
        store.change((record, now) => withRun(this.#withoutChoices(record, now), { id, name, ...result, at: now }));
        input.value = '';
        const fault = store.fault();
        const notice = part(this, '.storage-notice');
        const said = part(this, '.result-entered');
        // A run that lives only as long as the page is not entered: the notice comes down to say so.
        const lost = fault === 'full' || fault === 'unavailable';
        if (lost) said.before(notice);
        else said.textContent = fill(this.#words.entered, { name });
        leadTo(lost ? notice : said);
      }
    },
  );
}

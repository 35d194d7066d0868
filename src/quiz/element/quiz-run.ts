import { withChoice } from '../../answers/model/change.ts';
import type { CompanyRecord } from '../../answers/model/answers.ts';
import { part } from '../../element/dom.ts';
import { dataLoader } from '../../element/load-data.ts';
import { showProgress } from '../../element/progress-ribbon.ts';
import { showFault } from '../../answers/store/element/notice.ts';
import { openStore } from '../../answers/store/element/store.ts';
import type { QuizAnswers } from './answers.ts';
import { buildRun } from './build.ts';
import { copy, leadTo } from './place.ts';
import { Question } from './question.ts';
import { enterResult, showResult } from './result.ts';
import type { ScriptWords } from '../quiz-words.ts';

declare const LATE_QUIZ_WORDS: ScriptWords;

/** The result's place in the address; a question's is the id of its section. */
const RESULT = '#result';

/**
 * Defines <quiz-run>, which asks a question at a time, checks the answers and counts them. The address says where a reader is,
 * so that the browser's own button leads back.
 * @param answersAt the address of the script with the answers.
 * @param recordAt that of the script that enters a result.
 */
export function defineQuiz(answersAt: string, recordAt: string): void {
  const store = openStore();
  const loadAnswers = dataLoader<QuizAnswers>('shioriQuizAnswers', answersAt);
  customElements.define(
    'quiz-run',
    class extends HTMLElement {
      readonly #words = LATE_QUIZ_WORDS;
      #questions: Question[] = [];
      /** The questions of this run: all, or those that were missed. */
      #asked: Question[] = [];
      /** The question that is shown; undefined at the result. */
      #current: Question | undefined;

      connectedCallback(): void {
        // Nothing moves it on its page.
        if (this.#questions[0]) return;
        this.#build();
        this.addEventListener('click', (event) => this.#press(event.target as Element));
        this.addEventListener('change', () => this.#current?.tell(''));
        this.addEventListener('submit', (event) => (event.preventDefault(), this.#enter()));
        addEventListener('hashchange', () => void this.#follow(true));
        const update = () => showFault(this, store);
        store.subscribe(update);
        update();
        void this.#follow(false);
        this.dataset['ready'] = '';
      }

      #build(): void {
        const template = part<HTMLTemplateElement>(this, 'template');
        const sections = [...this.querySelectorAll<HTMLElement>('.question')];
        const { choices } = store.record();
        this.#questions = sections.map((section) => new Question(section, template, this.#words));
        this.#asked = this.#questions;
        for (const question of this.#questions) {
          const chosen = choices[question.id]?.chosen ?? [];
          if (chosen[0]) question.reset(chosen, true);
        }
        buildRun(this, template);
        this.append(copy(template, '.quiz-result'));
        const answered = this.#questions.filter(({ kept }) => kept).length;
        part(this, '.quiz-resumed').hidden = answered === 0 || answered === this.#questions.length;
      }

      /** Shows the place that the address names; without one where the reader left off. */
      async #follow(lead: boolean): Promise<void> {
        const open = this.#asked.find(({ isAnswered }) => !isAnswered);
        const named = this.#asked.find(({ section }) => `#${section.id}` === location.hash);
        // The result is there once all is answered.
        const current = named ?? open;
        if (!current && !(await this.#gradeKept())) return;
        this.#current = current;
        for (const { section } of this.#questions) section.hidden = section !== current?.section;
        const isWhole = this.#asked.length === this.#questions.length;
        showResult(part(this, '.quiz-result'), current ? undefined : this.#asked, isWhole, this.#words);
        this.#update();
        if (!lead) return;
        scrollTo(0, 0);
        leadTo(current ? part(current.section, 'h2') : part(this, '.quiz-result h2'));
      }

      /** Grades what was answered on an earlier visit. Tells whether it could. */
      async #gradeKept(): Promise<boolean> {
        const kept = this.#asked.filter(({ right }) => right === undefined);
        const answers = kept[0] ? await loadAnswers().catch(() => undefined) : {};
        for (const question of kept) {
          const answer = answers?.[question.id];
          if (answer) question.grade(answer);
        }
        if (answers) return true;
        this.#current ??= this.#asked.at(-1);
        if (this.#current) this.#current.section.hidden = false;
        this.#current?.tellFailure();
        return false;
      }

      /** The ribbon, and the buttons that lead on from here. */
      #update(): void {
        const current = this.#current;
        const place = current ? this.#asked.indexOf(current) : this.#asked.length - 1;
        showProgress(part(this, '.progress-ribbon'), place + 1, this.#asked.length);
        part(this, '.quiz-bar').hidden = !current;
        const isDone = current?.isAnswered ?? true;
        const others = this.#asked.filter((question) => !question.isAnswered && question !== current);
        const show = (name: string, shows: boolean) => (part(this, `.quiz-bar [data-do=${name}]`).hidden = !shows);
        show('back', place > 0);
        show('check', current?.right === undefined && !current?.isPressed);
        show('skip', !isDone && others.length > 0);
        show('next', isDone);
        part(this, '.quiz-bar [data-do=next]').textContent = this.#words[others[0] ? 'next' : 'toResult'];
        if (current) part(current.section, '.question-verdict').hidden = current.right === undefined;
      }

      #press(target: Element): void {
        const button = target.closest<HTMLElement>('[data-do]');
        const action = button?.dataset['do'];
        const question = this.#current;
        if (action === 'missed') return this.#start(this.#asked.filter(({ right }) => !right));
        if (action === 'again') return this.#start(this.#questions);
        if (!question) return;
        if (action === 'choose') question.chosen = [button?.dataset['option'] ?? ''];
        if (action === 'all') question.chooseAll();
        if (action === 'check' || action === 'choose') void this.#check(question);
        if (action === 'back') this.#go(this.#asked[this.#asked.indexOf(question) - 1]);
        if (action === 'next' || action === 'skip') this.#go(this.#after(question));
      }

      async #check(question: Question): Promise<void> {
        if (!question.chosen[0]) return question.askForChoice();
        const answers = await loadAnswers().catch(() => undefined);
        const answer = answers?.[question.id];
        if (!answer) return question.tellFailure();
        // While the answers were on their way a second press, or none of the choices, may have come between.
        if (question.right !== undefined || !question.chosen[0]) return;
        question.show(answer);
        part(this, '.quiz-resumed').hidden = true;
        // What was missed is asked again to learn from it: the run and its score stay.
        if (this.#asked === this.#questions)
          store.change((record, now) => withChoice(record, question.id, question.chosen, now));
        this.#update();
        part(question.section, '.question-verdict').focus();
      }

      /** The next question that is open, from the last one back to those that were passed over; then the result. */
      #after(question: Question): Question | undefined {
        const place = this.#asked.indexOf(question) + 1;
        return [...this.#asked.slice(place), ...this.#asked.slice(0, place)].find(({ isAnswered }) => !isAnswered);
      }

      #go(question: Question | undefined): void {
        const hash = question ? `#${question.section.id}` : RESULT;
        // Where the address alone is changed the browser does not scroll; some refuse that from a folder.
        try {
          if (location.hash !== hash) history.pushState(null, '', hash);
        } catch {
          location.hash = hash;
        }
        void this.#follow(true);
      }

      #start(asked: Question[]): void {
        const isWhole = asked === this.#questions;
        this.#asked = asked;
        part(this, '.result-entered').hidden = part(this, '.hand-in').hidden = true;
        part(this, '.quiz-resumed').hidden = true;
        for (const question of asked) question.reset([]);
        if (isWhole) store.change((record, now) => this.#withoutChoices(record, now));
        this.#go(asked[0]);
      }

      #withoutChoices(record: CompanyRecord, now: number): CompanyRecord {
        return this.#questions.reduce((kept, { id }) => withChoice(kept, id, [], now), record);
      }

      #enter(): void {
        const panel = part(this, '.quiz-result');
        // Whoever is next at this device begins with a clean sheet: what was chosen has become the score.
        const edit = (record: CompanyRecord, now: number) => this.#withoutChoices(record, now);
        void enterResult(recordAt, panel, this.#asked, store, this.#words, edit);
      }
    },
  );
}

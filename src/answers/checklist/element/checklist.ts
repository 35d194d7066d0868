import { answerKey } from '../../model/answers.ts';
import { type AnswerChange, cleared, withAnswer, withAnswers } from '../../model/change.ts';
import type { Answer } from '../../model/answers.ts';
import { countAnswers, type Summary } from '../../model/summary.ts';
import { verdictOf } from '../../../rules/score.ts';
import { fill } from '../../../rules/format.ts';
import { Item } from './checklist-item.ts';
import type { ScriptWords } from '../checklist-words.ts';
import { showProgress } from '../../../element/progress-ribbon.ts';
import { datum, part } from '../../../element/dom.ts';
import { showFault } from '../../store/element/notice.ts';
import { openStore } from '../../store/element/store.ts';

declare const LATE_CHECKLIST_WORDS: ScriptWords;

const store = openStore();

/** <check-list>: keeps the answers to a checklist on the device and says where the company stands. */
class CheckList extends HTMLElement {
  #listeners = new AbortController();
  #items: Item[] = [];
  readonly #words = LATE_CHECKLIST_WORDS;
  /** What undoing brings back. */
  #before: Record<string, Answer> = {};

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const template = part<HTMLTemplateElement>(this, 'template');
    this.#items = [...this.querySelectorAll('li')].map((element) => {
      const key = answerKey(datum(this, 'checklist'), element.id);
      const change = (answer: AnswerChange) => store.change((record, now) => withAnswer(record, key, answer, now));
      return new Item(element, key, template, this.#words, change, signal);
    });
    this.#on('print', () => window.print());
    this.#on('clear', () => this.#clear());
    this.#on('undo', () => this.#undo());
    // What another tab wrote into the field that had the focus shows once it has it no more.
    this.addEventListener('focusout', () => queueMicrotask(() => this.#showItems()), { signal });
    const unsubscribe = store.subscribe(() => this.#show());
    signal.addEventListener('abort', unsubscribe);
    this.dataset['ready'] = '';
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #on(action: string, run: () => void): void {
    part(this, `[data-action=${action}]`).addEventListener('click', run, { signal: this.#listeners.signal });
  }

  #showItems(): void {
    const { answers } = store.record();
    for (const item of this.#items) item.show(answers[item.key]);
  }

  #show(): void {
    this.#showItems();
    this.#say(this.#standing());
    showFault(this, store);
  }

  /** Says how many items are done, and where there is a score what that means, marking its row. */
  #standing(): string {
    // The score is the leaflet's: what was added to its list is counted apart.
    const [summary, others] = [false, true].map((added) => {
      const items = this.#items.filter((item) => item.added === added);
      return countAnswers(
        store.record(),
        items.map(({ key }) => key),
      );
    }) as [Summary, Summary];
    const { unanswered, 'not-applicable': left } = summary;
    for (const ribbon of document.querySelectorAll<HTMLElement>('main .progress-ribbon'))
      showProgress(ribbon, summary.done, summary.total - left);
    const words = this.#words;
    const bands = [...this.querySelectorAll<HTMLElement>('.score tbody tr')].map((row) => ({
      row,
      max: Number(row.dataset['max']),
    }));
    const found = bands.length > 0 ? verdictOf(bands, summary) : undefined;
    const { band, ...graded } = typeof found === 'object' ? found : {};
    for (const { row } of bands) row.toggleAttribute('data-current', band?.row === row);

    const said = [band && left > 0 ? words.converted : words.doneCount];
    if (unanswered > 0) said.push(words.unanswered);
    if (left > 0 && !band) said.push(words.left);
    if (found === 'unanswered') said.push(words.untilAll);
    if (found === 'nothing-applies') said.push(words.nothingApplies);
    if (band) said.push(words.verdict);
    const values = { ...summary, left, ...graded, band: band ? part(band.row, 'strong').textContent : '' };
    const added = others.total > 0 ? fill(words.added, { total: others.total, done: others.done }) : '';
    return said.map((word) => fill(word, values)).join('') + added;
  }

  /** Nothing is announced twice: what already stands there was heard. */
  #say(sentence: string): void {
    const line = part(this, '.state-line');
    if (line.textContent !== sentence) line.textContent = sentence;
  }

  #clear(): void {
    const { answers } = store.record();
    const keys = this.#items.map(({ key }) => key);
    // Clearing what is clear already must not cost the way back; an answer that says nothing has its time only.
    const before = keys.flatMap((key): [string, Answer][] => (answers[key] ? [[key, answers[key]]] : []));
    const given = before.filter(([, answer]) => Object.keys(answer).length > 1);
    this.#before = { ...this.#before, ...Object.fromEntries(given) };
    store.change((record, now) => cleared(record, keys, now));
    this.#offerUndo(true, 'cleared');
  }

  #undo(): void {
    const before = this.#before;
    this.#before = {};
    store.change((record, now) => withAnswers(record, before, now));
    this.#offerUndo(false, 'undone');
  }

  #offerUndo(offered: boolean, word: 'cleared' | 'undone'): void {
    part(this, '[data-action=undo]').hidden = !offered;
    this.#say(this.#words[word]);
    part(this, `[data-action=${offered ? 'undo' : 'clear'}]`).focus();
  }
}

customElements.define('check-list', CheckList);

import { type AnswerChange, withAnswer } from '../../model/change.ts';
import type { Answer } from '../../model/answers.ts';
import { ITEM_STATES } from '../../../content/schemas/item-states.ts';
import { fill } from '../../../rules/format.ts';
import { part } from '../../../element/dom.ts';
import { showProgress } from '../../../element/progress-ribbon.ts';
import { showFault } from '../../store/element/notice.ts';
import { openStore } from '../../store/element/store.ts';
import type { ScriptWords } from '../check-words.ts';
import { beginning, firstKey, firstOpen, START } from '../way.ts';
import { CheckItem } from './check-item.ts';

declare const LATE_CHECK_WORDS: ScriptWords;

const store = openStore();
const isAnswered = (key: string): boolean => store.record().answers[key]?.state !== undefined;

/** A screen on the page. */
interface Screen {
  readonly id: string;
  readonly element: HTMLElement;
  readonly items: readonly CheckItem[];
  readonly keys: readonly string[];
}

/** <check-flow>: all items, a screen at a time; the address says which. */
class CheckFlow extends HTMLElement {
  #listeners = new AbortController();
  readonly #words = LATE_CHECK_WORDS;
  /** The 2-minute check, and the screens of the flow. */
  #screens: readonly Screen[] = [];
  #flow: readonly Screen[] = [];
  #now: Screen | undefined;
  /** What undoing brings back, the last change at the end. */
  #changes: { key: string; screen: Screen | undefined; before: Answer | undefined }[] = [];
  /** The item that gets the focus on the screen that comes; the first open one where this says nothing. */
  #wanted: string | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#screens = this.#read(signal);
    this.#flow = this.#screens.filter(({ id }) => id !== START);
    part(this, '[data-action=undo]').addEventListener('click', () => this.#undo(), { signal });
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    // What another tab wrote into the field that had the focus shows once it has it no more.
    this.addEventListener('focusout', () => queueMicrotask(() => this.#show()), { signal });
    addEventListener('hashchange', () => this.#arrive(), { signal });
    signal.addEventListener(
      'abort',
      store.subscribe(() => this.#show()),
    );
    for (const scripted of ['.check-head div', '.check-foot']) part(this, scripted).hidden = false;
    this.dataset['ready'] = '';
    const named = this.#named();
    const first = 'begun' in this.dataset ? this.#screens[0] : (named ?? beginning(this.#screens, isAnswered));
    if (first) this.#open(first);
    // It takes no place of its own in the way back.
    if (first && !named) location.replace(`#${first.id}`);
    // A link to another screen may have been followed before this script was there, after presses that are made again now.
    setTimeout(() => this.#arrive());
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #read(signal: AbortSignal): Screen[] {
    const template = part<HTMLTemplateElement>(this, 'template');
    const change = (item: CheckItem, what: AnswerChange) => this.#change(item, what);
    const surroundings = { template, words: this.#words, change, signal };
    let number = 0;
    return [...this.querySelectorAll('section')].map((element) => {
      const items = [...element.querySelectorAll('li')].map((item) => new CheckItem(item, (number += 1), surroundings));
      return { id: element.id, element, items, keys: items.map(({ key }) => key) };
    });
  }

  /** The screen that the address names. */
  #named(): Screen | undefined {
    return this.#screens.find(({ id }) => `#${id}` === location.hash);
  }

  /** Goes to the screen that the address now names, or to the first one; other places on the page are none of ours. */
  #arrive(): void {
    const screen = location.hash ? this.#named() : this.#screens[0];
    if (!screen || screen === this.#now) return;
    this.#open(screen);
    scrollTo(0, 0);
    this.#focus(screen);
  }

  #focus(screen: Screen): void {
    const key = this.#wanted ?? firstKey(screen, isAnswered);
    this.#wanted = undefined;
    screen.items.find((item) => item.key === key)?.focus({ preventScroll: true });
  }

  #open(screen: Screen): void {
    this.#now = screen;
    for (const { id, element } of this.#screens) element.hidden = id !== screen.id;
    this.#show();
  }

  #show(): void {
    const screen = this.#now;
    if (!screen) return;
    const { answers } = store.record();
    for (const { items } of this.#screens) for (const item of items) item.show(answers[item.key]);
    showProgress(part(this, '.progress-ribbon'), ...this.#count(screen.id === START ? [screen] : this.#flow));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('nav a')) this.#mark(link, screen);
    this.#offerWays(screen);
    part(this, '[data-action=undo]').hidden = this.#changes.length === 0;
    showFault(this, store);
  }

  /** Says at a link to a screen how far it is, and whether it is this one. */
  #mark(link: HTMLAnchorElement, screen: Screen): void {
    const one = this.#screens.filter(({ id }) => link.hash === `#${id}`);
    const [done, of] = this.#count(one);
    part(link, 'span').textContent = `${done} / ${of}`;
    link.toggleAttribute('data-done', done === of);
    if (one.includes(screen)) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }

  /** Offers the ways on from a screen: at the end of the 2-minute check and of the flow to the status. */
  #offerWays(screen: Screen): void {
    const open = firstOpen(this.#flow, isAnswered);
    const place = this.#screens.indexOf(screen);
    const isStart = screen.id === START;
    const isEnd = screen === this.#flow.at(-1);
    this.#offer('previous', this.#screens[place - 1]);
    this.#offer('next', isStart ? undefined : this.#screens[place + 1]);
    this.#offer('all', isStart ? (open ?? this.#flow[0]) : undefined);
    this.#offer('left', isEnd ? open : undefined);
    part(this, '[data-go=status]').hidden = !isStart && !isEnd;
    const [done, of] = this.#count(this.#flow);
    part(this, '.check-left').hidden = !isEnd || !open;
    part(this, '.check-left span').textContent = fill(this.#words.left, { count: of - done });
  }

  #offer(way: string, screen: Screen | undefined): void {
    const link = part<HTMLAnchorElement>(this, `[data-go=${way}]`);
    link.hidden = !screen;
    if (screen) link.hash = screen.id;
  }

  /** How many items of some screens have an answer, and how many there are. */
  #count(screens: readonly Screen[]): [done: number, of: number] {
    const keys = screens.flatMap((screen) => screen.keys);
    return [keys.filter(isAnswered).length, keys.length];
  }

  #change({ key }: CheckItem, change: AnswerChange): void {
    this.#changes.push({ key, screen: this.#now, before: store.record().answers[key] });
    store.change((record, now) => withAnswer(record, key, change, now));
  }

  #undo(): void {
    const last = this.#changes.pop();
    if (!last) return;
    const { key, screen, before } = last;
    const { state = '', reason = '' } = before ?? {};
    store.change((record, now) => withAnswer(record, key, { state, reason }, now));
    this.#say(this.#words.undone);
    this.#wanted = key;
    if (!screen) return;
    if (screen === this.#now) this.#focus(screen);
    else location.hash = screen.id;
  }

  /** A key from 1 to 4 answers the item that has the focus and goes on to the next one. */
  #press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, repeat, isComposing } = event;
    const target = event.target as HTMLElement;
    const item = this.#now?.items.find(({ element }) => element.contains(target));
    if (!item || altKey || ctrlKey || metaKey || repeat || isComposing) return;
    const isWriting = target.matches('[type=text]');
    const state = isWriting ? undefined : ITEM_STATES[Number(key) - 1];
    if (!state && !(isWriting && key === 'Enter')) return;
    event.preventDefault();
    if (state) {
      this.#change(item, { state });
      const [done, of] = this.#count(this.#flow);
      this.#say(fill(this.#words.said, { answer: this.#words[state], done, of }));
    }
    if (state === 'not-applicable') item.focusReason();
    else this.#goOn(item);
  }

  #goOn(item: CheckItem): void {
    const items = this.#now?.items ?? [];
    const next = items[items.indexOf(item) + 1];
    if (next) next.focus();
    else part(this, '.primary:not([hidden])').focus();
  }

  #say(sentence: string): void {
    part(this, '[role=status]').textContent = sentence;
  }
}

customElements.define('check-flow', CheckFlow);

import { linesOf, logText, mergeLogs, readLog, withEntry, withoutEntry, type Log } from '../log.ts';
import { fill } from '../../rules/format.ts';
import { datum, localDay, part, saveFile, say } from '../../element/dom.ts';
import { wordsOn } from '../../element/script-words.ts';
import { Confirm } from '../../element/confirm.ts';
import { openBox } from './box.ts';
import type { LogWords } from '../emergency-words.ts';

const KEY = 'shiori.emergency.log';

/** <incident-log>: what was seen and done, with its time; the ticks of the page's steps are lines of it. */
class IncidentLog extends HTMLElement {
  #listeners = new AbortController();
  #box = openBox<Log>(KEY, { read: readLog, merge: mergeLogs, changed: () => this.#show() });

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const on = (selector: string, type: string, act: (event: Event) => void) =>
      part(this, selector).addEventListener(type, act, { signal });
    on('form', 'submit', (event) => this.#add(event));
    on('[data-action=save]', 'click', () => this.#save());
    on('[data-action=print]', 'click', () => print());
    const confirm = new Confirm(this, signal);
    on('[data-action=wipe]', 'click', ({ currentTarget }) => {
      const { wipeSure, wipeYes } = this.#words;
      confirm.ask(currentTarget as HTMLElement, wipeSure, wipeYes, () => this.#wipe());
    });
    for (const box of steps()) {
      box.hidden = false;
      box.addEventListener('change', () => this.#tick(box), { signal });
    }
    part(this, '.log-lines').addEventListener('click', (event) => this.#remove(event), { signal });
    const fold = this.closest('details');
    if (fold) fold.hidden = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #words(): LogWords {
    return wordsOn<LogWords>(this);
  }

  #add(event: Event): void {
    event.preventDefault();
    const note = part<HTMLTextAreaElement>(this, 'textarea');
    const text = note.value.trim();
    if (text === '') return note.focus();
    const now = Date.now();
    // Two tabs may write in the same millisecond.
    this.#box.change((log) => withEntry(log, `note-${now}-${Math.random().toString(36).slice(2, 8)}`, text, now));
    note.value = '';
    note.focus();
    this.#tell(fill(this.#words.added, { time: stamp(now).slice(-5) }));
  }

  #tick(box: HTMLInputElement): void {
    const id = `step-${datum(box, 'step')}`;
    const text = `${box.closest('label')?.querySelector('.tick-do')?.textContent.trim() ?? ''}（${this.#words.done}）`;
    const now = Date.now();
    this.#box.change((log) => (box.checked ? withEntry(log, id, text, now) : withoutEntry(log, id, now)));
  }

  #remove({ target }: Event): void {
    const id = (target as HTMLElement).closest('button')?.dataset['line'];
    if (id === undefined) return;
    this.#box.change((log) => withoutEntry(log, id, Date.now()));
    part(this, 'textarea').focus();
    this.#tell(this.#words.removed);
  }

  #save(): void {
    const { file } = this.#words;
    const day = localDay(Date.now());
    saveFile(`${file}-${day}.txt`, 'text/plain;charset=utf-8', logText(this.#box.value(), file, stamp));
  }

  #wipe(): void {
    this.#box.wipe();
    part(this, 'textarea').focus();
    this.#tell(this.#words.wiped);
  }

  #tell(words: string): void {
    part(this, '.log-said').textContent = words;
  }

  #show(): void {
    const log = this.#box.value();
    const lines = linesOf(log);
    const written = new Set(lines.map(({ id }) => id));
    for (const box of steps()) box.checked = written.has(`step-${datum(box, 'step')}`);
    part(this, '.log-lines').replaceChildren(...lines.map((line) => this.#line(line)));
    part(this, '.log-empty').hidden = lines.length > 0;
    part(this, '[data-filled]').hidden = lines.length === 0;
    say(part(this, '.log-fault'), this.#box.failed() ? this.#words.lost : '');
  }

  #line({ id, at, text }: ReturnType<typeof linesOf>[number]): HTMLLIElement {
    const line = document.createElement('li');
    const time = document.createElement('time');
    const words = document.createElement('span');
    const remove = document.createElement('button');
    time.dateTime = new Date(at).toISOString();
    time.textContent = stamp(at);
    words.textContent = text;
    remove.type = 'button';
    remove.dataset['line'] = id;
    remove.textContent = this.#words.remove;
    remove.setAttribute('aria-label', fill(this.#words.removeLine, { text: text.slice(0, 30) }));
    line.append(time, words, remove);
    return line;
  }
}

function steps(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll('input[data-step]');
}

/** A time as a reader's clock shows it: 2026-11-28 14:03. */
function stamp(at: number): string {
  const time = new Date(at);
  return `${localDay(at)} ${[time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')}`;
}

export function defineLog(): void {
  customElements.define('incident-log', IncidentLog);
}

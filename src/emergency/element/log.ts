import { linesOf, logText, withEntry, withEntryAgain, withoutEntry } from '../log.ts';
import { fill } from '../../rules/format.ts';
import { localDay, part, saveFile, say } from '../../element/dom.ts';
import { wordsOn } from '../../element/script-words.ts';
import { Confirm } from '../../element/confirm.ts';
import { openLog, stamp } from './log-box.ts';
import type { LogWords } from '../emergency-words.ts';

/** <incident-log>: what was seen and done, with its time; the ticks of steps on other pages are lines of it. */
class IncidentLog extends HTMLElement {
  #listeners = new AbortController();
  #box = openLog(() => this.#show());
  /** The line that was taken away last. */
  #removed: string | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const on = (selector: string, type: string, act: (event: Event) => void) =>
      part(this, selector).addEventListener(type, act, { signal });
    on('form', 'submit', (event) => this.#add(event));
    on('[data-action=save]', 'click', () => this.#save());
    on('[data-action=print]', 'click', () => print());
    on('[data-action=undo]', 'click', () => this.#undo());
    const confirm = new Confirm(this, signal);
    on('[data-action=wipe]', 'click', ({ currentTarget }) => {
      const { wipeSure, wipeYes } = this.#words;
      confirm.ask(currentTarget as HTMLElement, wipeSure, wipeYes, () => this.#wipe());
    });
    part(this, '.log-lines').addEventListener('click', (event) => this.#remove(event), { signal });
    this.hidden = false;
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

  #remove({ target }: Event): void {
    const id = (target as HTMLElement).closest('button')?.dataset['line'];
    if (id === undefined) return;
    this.#box.change((log) => withoutEntry(log, id, Date.now()));
    this.#tell(this.#words.removed, id);
    part(this, '[data-action=undo]').focus();
  }

  #undo(): void {
    const id = this.#removed;
    if (id !== undefined) this.#box.change((log) => withEntryAgain(log, id, Date.now()));
    part(this, 'textarea').focus();
    this.#tell('');
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

  /** @param removed the line that a press brings back. */
  #tell(words: string, removed?: string): void {
    part(this, '.log-said').textContent = words;
    part(this, '[data-action=undo]').hidden = removed === undefined;
    this.#removed = removed;
  }

  #show(): void {
    const log = this.#box.value();
    const lines = linesOf(log);
    part(this, '.log-lines').replaceChildren(...lines.map((line) => this.#line(line)));
    part(this, '.log-empty').hidden = lines.length > 0;
    part(this, '[data-filled]').hidden = lines.length === 0;
    say(part(this, '[role=alert]'), this.#box.failed() ? this.#words.lost : '');
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
    remove.className = 'button';
    remove.dataset['line'] = id;
    remove.textContent = this.#words.remove;
    remove.setAttribute('aria-label', fill(this.#words.removeLine, { text: text.slice(0, 30) }));
    line.append(time, words, remove);
    return line;
  }
}

export function defineLog(): void {
  customElements.define('incident-log', IncidentLog);
}

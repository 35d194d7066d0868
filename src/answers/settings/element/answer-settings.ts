import * as exchange from '../../transfer/exchange.ts';
import { withoutRun } from '../../model/change.ts';
import { mergeRecords } from '../../model/merge.ts';
import type { QuizRun } from '../../model/answers.ts';
import { fill } from '../../../rules/format.ts';
import { isAlone } from '../../store/element/alone.ts';
import { datum, localDay, part, saveFile } from '../../../element/dom.ts';
import type { Store } from '../../store/element/store.ts';
import { Confirm } from '../../../element/confirm.ts';
import { dropText, type KeptText, keptTexts } from './kept.ts';
import { showKept } from './kept-list.ts';
import { showRuns } from './run-list.ts';
import { persist } from '../../store/element/persistence.ts';
import { showPersistence } from './show-persistence.ts';
import type { ScriptWords } from '../settings-words.ts';

declare const LATE_SETTINGS_WORDS: ScriptWords;

/** The words for what is refused, by the reason the reading gives. */
const REFUSALS = {
  'not-ours': 'notOurs',
  garbled: 'garbled',
  damaged: 'broken',
  newer: 'newer',
  'too-large': 'tooLarge',
} as const;

/** Defines <answer-settings>: all answers as a file, back from a file, and off this device. */
export function defineSettings(store: Store): void {
  customElements.define(
    'answer-settings',
    class extends HTMLElement {
      #listeners = new AbortController();
      readonly #words = LATE_SETTINGS_WORDS;
      #confirm!: Confirm;

      connectedCallback(): void {
        const { signal } = (this.#listeners = new AbortController());
        this.#confirm = new Confirm(this, signal);
        this.#on('export', 'click', () => this.#export());
        this.#on('import', 'change', () => void this.#read());
        this.#on('persist', 'click', () => void this.#persist());
        this.#on('erase', 'click', () => this.#erase());
        signal.addEventListener(
          'abort',
          store.subscribe(() => this.#show()),
        );
        this.dataset['ready'] = '';
        this.#show();
        // A file may have been chosen before.
        void this.#read();
      }

      disconnectedCallback(): void {
        this.#listeners.abort();
      }

      #on(action: string, type: string, run: () => void): void {
        part(this, `[data-action=${action}]`).addEventListener(type, run, { signal: this.#listeners.signal });
      }

      #show(): void {
        showKept(part(this, '.kept'), keptTexts(store), this.#words, (what, text, name, from) => {
          if (what === 'save') this.#save(exchange.keptText(text.text));
          else if (what === 'take') this.#preview(exchange.readKept(text.text), from);
          else this.#drop(text, name, from);
        });
        showRuns(part(this, '.kept-runs'), store.record().runs, this.#words, (run, name, from) =>
          this.#dropRun(run, name, from),
        );
      }

      #export(): void {
        this.#save(exchange.exportText(store.record(), datum(this, 'edition')));
      }

      #save(text: string): void {
        const file = `shiori-${localDay(Date.now())}.json`;
        saveFile(file, 'application/json', text);
        this.#say(fill(this.#words.transfer.exported, { file }));
      }

      async #read(): Promise<void> {
        const input = part<HTMLInputElement>(this, '[data-action=import]');
        const file = input.files?.[0];
        if (!file) return;
        const found = await importOf(file);
        // The same file may be chosen again after it was mended.
        input.value = '';
        this.#preview(found, input);
      }

      /** Says what taking this in would do, and does it once the reader agrees. */
      #preview(found: exchange.Import, from: HTMLElement): void {
        const { transfer: words } = this.#words;
        this.#confirm.dismiss();
        if ('refused' in found) return this.#say(words[REFUSALS[found.refused]]);
        const known = new Set(datum(this, 'keys').split(' '));
        const { company, ...counts } = exchange.previewImport(store.record(), found.record, known);
        const said = [words.preview, words.keep];
        if (counts.runs > 0) said.push(words.runs);
        if (company !== undefined) said.push(company ? words.company : words.noCompany);
        if (counts.unknown > 0) said.push(words.unknown);
        if (found.damaged) said.push(words.damaged);
        const question = said.map((word) => fill(word, { ...counts, company: company ?? '' })).join('');
        const take = () => {
          store.change((record) => mergeRecords(record, found.record));
          this.#say(words.imported);
        };
        this.#say('');
        this.#confirm.ask(from, question, words.yes, take, () => this.#say(words.cancelled));
      }

      #drop(text: KeptText, name: string, from: HTMLElement): void {
        const { kept: words } = this.#words;
        this.#say('');
        this.#confirm.ask(from, fill(words.confirm, { name }), words.drop, () => {
          // The button that was pressed goes, and the focus with it.
          part(this, '[data-action=export]').focus();
          dropText(store, text);
          this.#show();
          this.#say(fill(words.dropped, { name }));
        });
      }

      #dropRun({ id }: QuizRun, name: string, from: HTMLElement): void {
        const { runs: words } = this.#words;
        this.#say('');
        this.#confirm.ask(from, fill(words.confirm, { run: name }), words.drop, () => {
          store.change((record) => withoutRun(record, id));
          // The button that was pressed goes, and the focus with it.
          part(this, '[data-action=export]').focus();
          this.#say(words.dropped);
        });
      }

      #erase(): void {
        const { erase: words } = this.#words;
        const [question, yes, done] = isAlone()
          ? [words.confirmAlone, words.yesAlone, words.erasedAlone]
          : [words.confirm, words.yes, words.erased];
        this.#say('');
        this.#confirm.ask(part(this, '[data-action=erase]'), question, yes, () => {
          store.wipe();
          // What could not be wiped is told by the notice: nothing else may say that it was.
          if (store.fault()) return;
          const count = keptTexts(store).length;
          this.#say(done + (count > 0 ? fill(words.others, { count }) : ''));
        });
      }

      async #persist(): Promise<void> {
        if (await persist()) return showPersistence(this);
        part(this, '.keeping-state').textContent = this.#words.keeping.refused;
      }

      #say(sentence: string): void {
        part(this, '.transfer-message').textContent = sentence;
      }
    },
  );
}

/** What a file gives; a huge one is not read at all. */
async function importOf(file: File): Promise<exchange.Import> {
  if (file.size > exchange.LARGEST_IMPORT) return { refused: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? exchange.readImport(new Uint8Array(bytes)) : { refused: 'damaged' };
}

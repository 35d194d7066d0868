import { exportText, previewImport, readImport } from '../../leaflet/record/exchange.ts';
import { mergeRecords } from '../../leaflet/record/merge.ts';
import type { CompanyRecord } from '../../leaflet/record/record.ts';
import { fill } from '../../leaflet/words.ts';
import { localDay, part, saveFile } from '../dom.ts';
import type { Store } from '../store.ts';

/** The words for a file that is refused, by the reason readImport gives. */
const REFUSALS = { 'not-ours': 'notOurs', damaged: 'broken', newer: 'newer', 'too-large': 'tooLarge' } as const;

/** Defines <answer-transfer>: all answers as a file, back from a file, and off this device. */
export function defineTransfer(store: Store): void {
  customElements.define(
    'answer-transfer',
    class extends HTMLElement {
      #listeners = new AbortController();
      #theirs: CompanyRecord | undefined;

      connectedCallback(): void {
        this.#listeners = new AbortController();
        this.#on('export', 'click', () => this.#export());
        this.#on('import', 'change', () => void this.#read());
        this.#on('import-yes', 'click', () => this.#import());
        this.#on('import-no', 'click', () => this.#close('import', 'cancelled'));
        this.#on('erase', 'click', () => this.#ask('erase'));
        this.#on('erase-yes', 'click', () => (store.wipe(), this.#close('erase', 'erased')));
        this.#on('erase-no', 'click', () => this.#close('erase'));
        this.hidden = false;
      }

      disconnectedCallback(): void {
        this.#listeners.abort();
      }

      #on(action: string, type: string, run: () => void): void {
        part(this, `[data-action=${action}]`).addEventListener(type, run, { signal: this.#listeners.signal });
      }

      #export(): void {
        const text = exportText(store.record(), this.dataset['edition'] ?? '');
        const file = `shiori-${localDay(Date.now())}.json`;
        saveFile(file, 'application/json', text);
        this.#say(fill(this.dataset['exported'] ?? '', { file }));
      }

      async #read(): Promise<void> {
        const input = part<HTMLInputElement>(this, '[data-action=import]');
        const file = input.files?.[0];
        if (!file) return;
        const text = await file.text().catch(() => '');
        // The same file may be chosen again after it was mended.
        input.value = '';
        const found = readImport(text);
        if ('refused' in found) return this.#close('import', REFUSALS[found.refused]);
        this.#theirs = found.record;
        const known = new Set(
          [...document.querySelectorAll<HTMLElement>('.plan-item')].map(({ dataset }) => dataset['key'] ?? ''),
        );
        const counts = { ...previewImport(store.record(), found.record, known) };
        const words = [
          'preview',
          'keep',
          ...(counts.unknown > 0 ? ['unknown'] : []),
          ...(found.damaged ? ['damaged'] : []),
        ];
        part(this, '[data-confirm=import] .confirm-text').textContent = words
          .map((word) => fill(this.dataset[word] ?? '', counts))
          .join('');
        this.#ask('import');
      }

      #import(): void {
        const theirs = this.#theirs;
        if (theirs) store.change((record) => mergeRecords(record, theirs));
        this.#close('import', 'imported');
      }

      #ask(question: string): void {
        this.#say('');
        const place = part(this, `[data-confirm=${question}]`);
        place.hidden = false;
        place.focus();
      }

      #close(question: string, word?: string): void {
        const place = part(this, `[data-confirm=${question}]`);
        const hadFocus = place.contains(document.activeElement);
        place.hidden = true;
        if (hadFocus) part(this, `[data-action=${question}]`).focus();
        this.#say(word ? (this.dataset[word] ?? '') : '');
      }

      #say(sentence: string): void {
        part(this, '.transfer-message').textContent = sentence;
      }
    },
  );
}

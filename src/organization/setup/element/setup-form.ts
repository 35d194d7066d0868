import type { Organization } from '../../../content/schemas/organization.ts';
import type { OwnCopyWords } from '../../../content/schemas/own-copy.ts';
import type { SetupWords } from '../../../content/schemas/setup.ts';
import { Confirm } from '../../../element/confirm.ts';
import { part, saveFile } from '../../../element/dom.ts';
import { fill } from '../../../rules/format.ts';
import { readOwn } from '../../element/read-own.ts';
import { ORGANIZATION_FILE, organizationText } from '../../organization-file.ts';
import { check, shownOf } from '../faults-of.ts';
import { LARGEST_FILE, readFile, type ReadFile } from '../read-file.ts';
import { areSame, valuesFrom, type Values } from '../values.ts';
import { dropDraft, followDraft, keepDraft, readDraft } from './draft.ts';
import { Fields } from './fields.ts';
import { openPreviews } from './previews.ts';

declare const LATE_SETUP_WORDS: { copy: OwnCopyWords; setup: SetupWords };
const { copy, setup: words } = LATE_SETUP_WORDS;

/** <own-setup>: a company's data as a form, and as one file. */
class OwnSetup extends HTMLElement {
  #fields!: Fields;
  #confirm!: Confirm;
  #show!: ReturnType<typeof openPreviews>;

  connectedCallback(): void {
    const { signal } = new AbortController();
    this.#fields = new Fields(part(this, 'form'), words, () => this.#changed());
    this.#confirm = new Confirm(this, signal);
    this.#show = openPreviews(this, copy);
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
    this.#on('copy', 'click', () => void this.#copy());
    this.#on('open', 'change', () => void this.#open());
    this.#on('current', 'click', () => this.#toCurrent());
    this.#on('erase', 'click', () => this.#erase());
    followDraft((values) => {
      this.#fields.write(values);
      this.#look();
    });
    this.#start();
    this.dataset['ready'] = '';
    // A file may have been chosen before.
    void this.#open();
  }

  #on(action: string, type: string, run: () => void): void {
    part(this, `[data-action=${action}]`).addEventListener(type, run);
  }

  /** What the copy has now, as texts of the form. */
  get #current(): Values {
    const own = window.shioriOrganization;
    return typeof own === 'object' && own !== null ? valuesFrom(own, this.#fields.names).values : {};
  }

  /** Begins with what was typed before, or is being typed; else with what the copy has. */
  #start(): void {
    const [draft, typed, current] = [readDraft(), this.#fields.read(), this.#current];
    const has = (values: Values) => !areSame(values, {});
    const isNew = draft !== undefined && has(draft) && !areSame(draft, current);
    if (isNew) this.#fields.write(draft);
    else if (!has(typed)) this.#fields.write(current);
    this.#sayState(isNew ? words.draft.restored : has(current) ? words.draft.fromFile : words.draft.kept);
    this.#look();
  }

  #sayState(sentence: string): void {
    part(this, '.setup-state').textContent = sentence;
  }

  #changed(): void {
    this.#sayState(keepDraft(this.#fields.read()) ? words.draft.kept : words.draft.notKept);
    this.#look();
  }

  /** Shows what is wrong, and how all will look. */
  #look(): void {
    const values = this.#fields.read();
    const { organization, faults } = check(values, copy);
    this.#fields.showFaults(faults);
    this.#fields.showWritten();
    this.#show(areSame(values, {}) ? undefined : shownOf(values, copy, words.preview.noName));
    part<HTMLTextAreaElement>(this, '.setup-text').value = organization
      ? organizationText(organization, copy.file)
      : '';
    const current = this.#current;
    part(this, '[data-action=current]').hidden = areSame(current, {}) || areSame(current, values);
  }

  /** What is typed, where all is right; else says where it is not, and goes there. */
  #checked(): Organization | undefined {
    const { organization, faults } = check(this.#fields.read(), copy);
    if (organization) return organization;
    this.#fields.showFaults(faults, true);
    this.#say(fill(words.save.faulty, { count: faults.size }));
    return undefined;
  }

  #save(): void {
    const organization = this.#checked();
    if (!organization) return;
    saveFile(ORGANIZATION_FILE, 'text/javascript', organizationText(organization, copy.file));
    this.#say(words.save.saved);
  }

  async #copy(): Promise<void> {
    const text = part<HTMLTextAreaElement>(this, '.setup-text');
    if (!this.#checked()) return;
    text.select();
    const isCopied = await navigator.clipboard?.writeText(text.value).then(
      () => true,
      () => false,
    );
    this.#say(isCopied ? words.text.copied : words.text.notCopied);
  }

  async #open(): Promise<void> {
    const input = part<HTMLInputElement>(this, '[data-action=open]');
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readChosen(file);
    // The same file may be chosen again after it was mended.
    input.value = '';
    this.#confirm.dismiss();
    if ('refused' in read) {
      const { refused } = read;
      return this.#say(refused === 'broken' ? fill(words.open.broken, { line: read.line }) : words.open[refused]);
    }
    const { values, lost } = valuesFrom(read.data, this.#fields.names);
    const take = () => {
      this.#take(values);
      const { faults } = check(values, copy);
      const { name } = file;
      const opened =
        faults.size > 0
          ? fill(words.open.faulty, { file: name, count: faults.size })
          : fill(words.open.opened, { file: name });
      this.#fields.showFaults(faults, faults.size > 0);
      this.#say(lost.length > 0 ? `${opened}${fill(words.open.lost, { fields: lost.join('、') })}` : opened);
    };
    const typed = this.#fields.read();
    if (areSame(typed, {}) || areSame(typed, values)) return take();
    this.#say('');
    this.#confirm.ask(input, fill(words.open.confirm, { file: file.name }), words.open.yes, take, () =>
      this.#say(words.open.cancelled),
    );
  }

  #take(values: Values): void {
    this.#fields.write(values);
    this.#changed();
  }

  #toCurrent(): void {
    const from = part(this, '[data-action=current]');
    this.#say('');
    this.#confirm.ask(from, words.draft.discard, words.draft.back, () => {
      part(this, '[data-action=open]').focus();
      this.#take(this.#current);
      dropDraft();
      this.#sayState(words.draft.fromFile);
    });
  }

  #erase(): void {
    this.#say('');
    this.#confirm.ask(part(this, '[data-action=erase]'), words.draft.eraseConfirm, words.draft.eraseYes, () => {
      this.#fields.write({});
      this.#look();
      dropDraft();
      this.#say(words.draft.erased);
    });
  }

  #say(sentence: string): void {
    part(this, '.setup-said').textContent = sentence;
  }
}

/** What a file gives; a huge one is not read at all. */
async function readChosen(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) return { refused: 'large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readFile(new Uint8Array(bytes)) : { refused: 'notOurs' };
}

// The content policy lets nobody make code of texts: reading sets that, too.
readOwn({});
customElements.define('own-setup', OwnSetup);

import { keepAside } from '../../model/aside.ts';
import { type RecordKeys, recordKeys } from '../../model/keys.ts';
import { mergeRecords } from '../../model/merge.ts';
import { readRecord } from '../../model/read.ts';
import { type CompanyRecord, emptyRecord } from '../../model/answers.ts';
import { persistQuietly } from './persistence.ts';
import { rootOf } from './root.ts';

/** Where a company's answers are kept. No method throws, unless an edit does. */
export interface Store {
  record(): CompanyRecord;
  /** What to tell the reader; full and unavailable mean that changes live only as long as the page. */
  fault(): 'unavailable' | 'full' | 'damaged' | 'newer' | undefined;
  /** Changes the record as it is now, in this tab and in others, and keeps it. */
  change(edit: (record: CompanyRecord, now: number) => CompanyRecord): void;
  /** Calls the listener after each change, here or in another tab. Gives what ends that. */
  subscribe(listener: () => void): () => void;
  /** Does something with the storage itself; undefined where that refuses. */
  use<Result>(act: (box: Storage, keys: RecordKeys) => Result): Result | undefined;
  /** Forgets everything of this copy, here and in all tabs. */
  wipe(): void;
}

/** What a store works with; all of it is the browser's own unless a test brings another. */
interface Surroundings {
  storage?: () => Storage;
  now?: () => number;
  events?: EventTarget;
  /** The address of the root of this copy of the site. */
  root?: string;
  /** Null where the browser has none, or the page is no secure context. */
  locks?: Pick<LockManager, 'request'> | null;
  /** Asks the browser to keep what is kept, once something is. */
  persist?: () => void;
  /** Told of what a listener throws. */
  report?: (error: unknown) => void;
}

/** Opens the record of this device. Must be called while the page's script is first run: it knows the copy's root. */
export function openStore({
  storage = () => localStorage,
  now = Date.now,
  events = window,
  root = rootOf(document.currentScript),
  locks = (navigator.locks as LockManager | undefined) ?? null,
  persist = persistQuietly,
  report = (error) => reportError(error),
}: Surroundings = {}): Store {
  const keys = recordKeys(root);
  const listeners = new Set<() => void>();
  let record = emptyRecord();
  /** The last text that was read, where it is not all understood. */
  let foreign: string | null = null;
  let found: 'damaged' | 'newer' | undefined;
  /** Set until memory is written: what is stored may lack something. */
  let failed: 'unavailable' | 'full' | undefined;
  let stored = false;
  /** Set from a wipe until it went through. */
  let wiping = false;
  let persisting = false;

  /** Does something with the storage, which may refuse anything at any time. Tells whether it went well. */
  const attempt = (act: (box: Storage) => void): boolean => {
    try {
      act(storage());
      return true;
    } catch (error) {
      failed = /quota/i.test(`${(error as Error | undefined)?.name}`) ? 'full' : 'unavailable';
      return false;
    }
  };

  /** Takes in what is stored; afresh: instead of what is in memory. */
  const load = (box: Storage, afresh = false): CompanyRecord => {
    if (wiping) clear(box);
    const own = box.getItem(keys.own);
    const text = own ?? box.getItem(keys.first);
    const reading = readRecord(text);
    // What was there and is gone was wiped in another tab; writing ours back would undo that.
    if (afresh || (stored && own === null)) {
      record = emptyRecord();
      found = undefined;
    }
    record = mergeRecords(record, reading.record);
    found = reading.fault ?? found;
    foreign = reading.fault ? text : null;
    stored = own !== null;
    return reading.record;
  };

  /** The same, and whether memory has something that is not stored: another tab has written over it. */
  const isOverwritten = (box: Storage, afresh = false): boolean => {
    const read = load(box, afresh);
    return stored && foreign === null && textOf(record) !== textOf(mergeRecords(read, emptyRecord()));
  };

  const save = (box: Storage): void => {
    if (foreign !== null) {
      const kept = keys.asides.map((key) => box.getItem(key)).filter((text) => text !== null);
      keepAside(kept, foreign).forEach((text, place) => box.setItem(keys.asides[place] ?? keys.own, text));
    }
    box.setItem(keys.own, textOf(record));
    foreign = null;
    failed = undefined;
    stored = true;
  };

  const clear = (box: Storage): void => {
    for (const key of [keys.own, ...keys.asides, keys.first, ...keys.firstAsides]) box.removeItem(key);
    stored = wiping = false;
  };

  /** Writes back what another tab has overwritten: it wrote before it could know of ours. */
  const mend = (): void => {
    const before = textOf(record);
    attempt((box) => {
      if (isOverwritten(box)) save(box);
    });
    if (textOf(record) !== before) notify();
  };
  /** The same, one tab after the other where the browser lets them take turns. */
  const settle = (): void => {
    if (locks) locks.request(keys.own, mend).catch(mend);
    else mend();
  };

  const notify = (): void => {
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        report(error);
      }
    }
  };

  attempt(load);
  events.addEventListener('storage', (event) => {
    const { key, newValue, storageArea } = event as StorageEvent;
    if (key !== null && key !== keys.own) return;
    let overwritten = false;
    attempt((box) => {
      if (!storageArea || storageArea === box) overwritten = isOverwritten(box, newValue === null);
    });
    notify();
    if (overwritten) settle();
  });
  // A page the browser had laid by, for the back button, was not told what happened meanwhile.
  events.addEventListener('pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    attempt((box) => load(box, !failed));
    notify();
  });

  return {
    record: () => record,
    fault: () => failed ?? found,
    change(edit) {
      // What could not be read must not be overwritten.
      const ready = attempt(load);
      record = edit(record, now());
      // At once, since the page may be closed the next moment; then again, if another tab came between.
      if (ready && attempt(save)) {
        settle();
        if (!persisting) persist();
        persisting = true;
      }
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    use<Result>(act: (box: Storage, its: RecordKeys) => Result) {
      let result: Result | undefined;
      attempt((box) => (result = act(box, keys)));
      return result;
    },
    wipe() {
      record = emptyRecord();
      found = undefined;
      foreign = null;
      wiping = true;
      if (attempt(clear)) failed = undefined;
      notify();
    },
  };
}

function textOf(record: CompanyRecord): string {
  return JSON.stringify(record);
}

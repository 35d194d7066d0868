import { ASIDES, keepAside } from '../leaflet/record/aside.ts';
import { mergeRecords } from '../leaflet/record/merge.ts';
import { readRecord } from '../leaflet/record/read.ts';
import { type CompanyRecord, emptyRecord } from '../leaflet/record/record.ts';

const KEY = 'shiori.record';
/** Where texts go that a write would otherwise destroy, the oldest first. */
const ASIDE_KEYS = Array.from({ length: ASIDES }, (_, place) => `${KEY}.aside.${place + 1}`);

/** Where a company's answers are kept. No method throws, unless an edit or a listener does. */
export interface Store {
  record(): CompanyRecord;
  /** What to tell the reader; full and unavailable mean that changes live only as long as the page. */
  fault(): 'unavailable' | 'full' | 'damaged' | 'newer' | undefined;
  /** Changes the record as it is now, in this tab and in others, and keeps it. */
  change(edit: (record: CompanyRecord, now: number) => CompanyRecord): void;
  /** Calls the listener after each change, here or in another tab. Gives what ends that. */
  subscribe(listener: () => void): () => void;
  /** Forgets everything, here and in all tabs. */
  wipe(): void;
}

/** Opens the record of this device; options are for tests. */
export function openStore(options: { storage?: () => Storage; now?: () => number; events?: EventTarget } = {}): Store {
  const { storage = () => localStorage, now = Date.now, events = window } = options;
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
  const load = (box: Storage, afresh = false): void => {
    if (wiping) clear(box);
    const text = box.getItem(KEY);
    const reading = readRecord(text);
    // What was there and is gone was wiped in another tab; writing ours back would undo that.
    if (afresh || (stored && text === null)) {
      record = emptyRecord();
      found = undefined;
    }
    record = mergeRecords(record, reading.record);
    found = reading.fault ?? found;
    foreign = reading.fault ? text : null;
    stored = text !== null;
  };

  const save = (box: Storage): void => {
    if (foreign !== null) {
      const kept = ASIDE_KEYS.map((key) => box.getItem(key)).filter((text) => text !== null);
      keepAside(kept, foreign).forEach((text, place) => box.setItem(ASIDE_KEYS[place] ?? KEY, text));
    }
    box.setItem(KEY, JSON.stringify(record));
    foreign = null;
    failed = undefined;
    stored = true;
  };

  const clear = (box: Storage): void => {
    for (const key of [KEY, ...ASIDE_KEYS]) box.removeItem(key);
    stored = wiping = false;
  };

  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };

  attempt(load);
  events.addEventListener('storage', (event) => {
    const { key, newValue, storageArea } = event as StorageEvent;
    if (key !== null && key !== KEY) return;
    attempt((box) => {
      if (!storageArea || storageArea === box) load(box, newValue === null);
    });
    notify();
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
      if (ready) attempt(save);
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
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

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dropText, keptTexts } from '../../../src/answers/settings/element/kept.ts';
import { openStore } from '../../../src/answers/store/element/store.ts';
import { withAnswer } from '../../../src/answers/model/change.ts';
import { mergeRecords } from '../../../src/answers/model/merge.ts';
import { emptyRecord, RECORD_VERSION } from '../../../src/answers/model/answers.ts';
import { answer, key, time } from './arbitrary.ts';
import { FakeStorage, storageEvent } from './fake-storage.ts';

const ROOT = 'https://intranet.example/shiori/';
const KEY = `shiori.record ${ROOT}`;
const aside = (place: number) => `shiori.kept ${ROOT}.aside.${place}`;
/** The key of the first edition. */
const FIRST = 'shiori.record';

const persist = () => undefined;

/** A tab on a storage. */
function tab(box: FakeStorage, now: () => number = () => 1000, root = ROOT) {
  const events = new EventTarget();
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const store = openStore({ storage: () => box, now, events, root, locks: null, persist, report });
  const note = (name: string, text: string) =>
    store.change((record, at) => withAnswer(record, name, { note: text }, at));
  const noted = (name: string) => store.record().answers[name]?.note;
  return { store, events, note, noted, reported };
}

const stored = (box: FakeStorage) => Object.fromEntries(box.texts);

describe('the store', () => {
  it('keeps what is changed for the next page', () => {
    const box = new FakeStorage();
    const { store, note } = tab(box);
    note('a', 'x');
    expect(store.fault()).toBeUndefined();
    expect(tab(box).store.record()).toEqual(store.record());
    expect(tab(box).noted('a')).toBe('x');
  });

  it('tells subscribers of changes here and in other tabs, until they have enough', () => {
    const box = new FakeStorage();
    const [one, two] = [tab(box), tab(box)];
    const listener = vi.fn();
    const stop = one.store.subscribe(listener);
    one.note('a', 'x');
    two.note('b', 'y');
    one.events.dispatchEvent(storageEvent(KEY, box.getItem(KEY)));
    expect(listener).toHaveBeenCalledTimes(2);
    expect(one.noted('b')).toBe('y');
    one.events.dispatchEvent(storageEvent('another', 'x'));
    stop();
    one.note('a', 'z');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('forgets everything when told to, asides too', () => {
    const box = new FakeStorage();
    box.setItem(KEY, '{');
    box.setItem('another', 'x');
    const { store, note } = tab(box);
    note('a', 'x');
    store.wipe();
    expect(stored(box)).toEqual({ another: 'x' });
    expect(store.record()).toEqual(emptyRecord());
    expect(store.fault()).toBeUndefined();
  });

  it.each([KEY, null])('is empty after a wipe in another tab (key %s)', (removed) => {
    const box = new FakeStorage();
    const [one, two] = [tab(box), tab(box)];
    one.note('a', 'x');
    two.store.wipe();
    one.events.dispatchEvent(storageEvent(removed, null));
    expect(one.store.record()).toEqual(emptyRecord());
  });

  it('does not bring back what another tab wiped, even where it was not told', () => {
    const box = new FakeStorage();
    const [one, two] = [tab(box), tab(box)];
    one.note('a', 'x');
    two.store.wipe();
    one.note('b', 'y');
    expect(Object.keys(tab(box).store.record().answers)).toEqual(['b']);
  });

  it('hears of a wipe after which the other tab went on', () => {
    const box = new FakeStorage();
    const [one, two] = [tab(box), tab(box)];
    one.note('a', 'x');
    two.store.wipe();
    two.note('b', 'y');
    one.events.dispatchEvent(storageEvent(KEY, null));
    expect(one.store.record()).toEqual(two.store.record());
  });

  it('is as the storage says when a page comes back that was laid by', () => {
    const box = new FakeStorage();
    const [one, two] = [tab(box), tab(box)];
    one.note('a', 'x');
    two.store.wipe();
    two.note('b', 'y');
    one.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(one.store.record()).toEqual(two.store.record());
  });

  it('does not mind the session storage being cleared', () => {
    const { store, events, note, noted } = tab(new FakeStorage());
    note('a', 'x');
    events.dispatchEvent(Object.assign(storageEvent(null, null), { storageArea: new FakeStorage() }));
    expect(noted('a')).toBe('x');
    expect(store.fault()).toBeUndefined();
  });
});

describe('a listener that throws', () => {
  it('keeps nobody else from being told, and is reported', () => {
    const { store, note, reported } = tab(new FakeStorage());
    const fault = new Error('broken');
    const listener = vi.fn();
    store.subscribe(() => {
      throw fault;
    });
    store.subscribe(listener);
    note('a', 'x');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(reported).toEqual([fault]);
  });
});

describe('copies of the site on one host, or in folders of one machine', () => {
  const OTHER = 'file:///Z:/shiori%202026/';

  it('do not share their answers', () => {
    const box = new FakeStorage();
    const [one, other] = [tab(box), tab(box, undefined, OTHER)];
    one.note('a', 'x');
    other.note('a', 'y');
    one.events.dispatchEvent(storageEvent(`shiori.record ${OTHER}`, 'changed'));
    expect([one.noted('a'), other.noted('a')]).toEqual(['x', 'y']);
    other.store.wipe();
    expect(tab(box).noted('a')).toBe('x');
  });

  it.each([ROOT, OTHER])('each take over what the first edition kept for all of them (%s)', (root) => {
    const box = new FakeStorage();
    const before = { ...emptyRecord(), version: 1, answers: { a: { state: 'open', note: 'old', at: 1 } } };
    box.setItem(FIRST, JSON.stringify(before));
    const { noted, note, store } = tab(box, undefined, root);
    expect([noted('a'), store.fault()]).toEqual(['old', undefined]);
    note('b', 'x');
    expect(tab(box, undefined, root).noted('a')).toBe('old');
    expect(box.getItem(FIRST)).toBe(JSON.stringify(before));
    expect(tab(box, undefined, 'https://third.example/').noted('a')).toBe('old');
  });

  it('do not take it over once more after what they wrote since', () => {
    const box = new FakeStorage();
    box.setItem(FIRST, JSON.stringify({ ...emptyRecord(), answers: { a: { note: 'old', at: 2000 } } }));
    tab(box).store.change(() => emptyRecord());
    expect(tab(box).noted('a')).toBeUndefined();
  });

  it('leave nothing of it behind when they are wiped', () => {
    const box = new FakeStorage();
    for (const key of [FIRST, `${FIRST}.aside.1`, `${FIRST}.aside.3`]) box.setItem(key, '{');
    const { store, note } = tab(box);
    note('a', 'x');
    store.wipe();
    expect(stored(box)).toEqual({});
  });

  it('know of what is set aside and of one another', () => {
    const box = new FakeStorage();
    box.setItem(`${FIRST}.aside.1`, '{1');
    box.setItem(KEY, '{2');
    box.setItem('another', '{3');
    tab(box, undefined, OTHER).note('a', 'x');
    const { store, note } = tab(box);
    note('a', 'y');
    const other = { key: `shiori.record ${OTHER}`, copy: OTHER };
    expect(keptTexts(store)).toEqual([
      { key: aside(1), text: '{2' },
      { key: `${FIRST}.aside.1`, text: '{1' },
      { ...other, text: box.getItem(other.key) },
    ]);
    dropText(store, { ...other, text: '' });
    expect(keptTexts(store)).toHaveLength(2);
    expect(tab(box).noted('a')).toBe('y');
  });
});

describe('a store that finds what it does not understand', () => {
  it.each([
    ['{', 'damaged'],
    [JSON.stringify({ ...emptyRecord(), version: RECORD_VERSION + 1 }), 'newer'],
  ])('keeps %s aside before it writes, and says so', (text, fault) => {
    const box = new FakeStorage();
    box.setItem(KEY, text);
    const { store, note } = tab(box);
    expect(store.fault()).toBe(fault);
    expect(stored(box)).toEqual({ [KEY]: text });
    note('a', 'x');
    note('a', 'y');
    expect(stored(box)).toEqual({ [KEY]: JSON.stringify(store.record()), [aside(1)]: text });
    expect(store.fault()).toBe(fault);
    expect(tab(box).store.fault()).toBeUndefined();
  });

  it('keeps up to three of them', () => {
    const box = new FakeStorage();
    for (const text of ['{1', '{2', '{3', '{4']) {
      box.setItem(KEY, text);
      tab(box).note('a', 'x');
    }
    expect([1, 2, 3].map((place) => box.getItem(aside(place)))).toEqual(['{2', '{3', '{4']);
  });

  it('does not overwrite it where it could not be kept aside', () => {
    const box = new FakeStorage();
    box.setItem(KEY, '{');
    const { store, note, noted } = tab(box);
    const set = box.setItem.bind(box);
    box.setItem = (name, text) => {
      if (name !== KEY) throw new DOMException('full', 'QuotaExceededError');
      set(name, text);
    };
    note('a', 'x');
    expect([box.getItem(KEY), noted('a'), store.fault()]).toEqual(['{', 'x', 'full']);
  });
});

describe('a store whose storage fails', () => {
  it('keeps changes in memory where there is none', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const store = openStore({
      storage: refuse,
      now: () => 1,
      events: new EventTarget(),
      root: ROOT,
      locks: null,
      persist,
    });
    expect(store.fault()).toBe('unavailable');
    store.change((record, now) => withAnswer(record, 'a', { note: 'x' }, now));
    expect(store.record().answers.a?.note).toBe('x');
    store.wipe();
    expect(store.record()).toEqual(emptyRecord());
  });

  it('does not overwrite what it could not read', () => {
    const box = new FakeStorage();
    const [one, two] = [tab(box), tab(box)];
    two.note('b', 'y');
    const get = box.getItem;
    box.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    one.note('a', 'x');
    box.getItem = get;
    expect(Object.keys(tab(box).store.record().answers)).toEqual(['b']);
    expect([one.noted('a'), one.store.fault()]).toEqual(['x', 'unavailable']);
  });

  it('says that it is full, and writes all with the next change that goes through', () => {
    const box = new FakeStorage();
    const { store, note } = tab(box);
    const set = box.setItem;
    box.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    note('a', 'x');
    expect(store.fault()).toBe('full');
    box.setItem = set;
    note('b', 'y');
    expect(store.fault()).toBeUndefined();
    expect(Object.keys(tab(box).store.record().answers)).toEqual(['a', 'b']);
  });

  it('wipes later what it could not wipe at once', () => {
    const box = new FakeStorage();
    const { store, note } = tab(box);
    note('a', 'x');
    box.fails = () => 'SecurityError';
    store.wipe();
    expect(store.fault()).toBe('unavailable');
    box.fails = () => false;
    note('b', 'y');
    expect(Object.keys(tab(box).store.record().answers)).toEqual(['b']);
  });

  it('never throws and never loses what is in memory, wherever it fails', () => {
    const failures = fc.infiniteStream(fc.constantFrom<string | false>(false, 'QuotaExceededError', 'SecurityError'));
    const step = fc.record({ name: key, text: fc.string({ minLength: 1 }), other: fc.boolean() });
    fc.assert(
      fc.property(failures, fc.array(step), (failing, steps) => {
        const box = new FakeStorage();
        box.fails = () => failing.next().value ?? false;
        const { store, events, note, noted } = tab(box);
        const last = new Map<string, string>();
        for (const { name, text, other } of steps) {
          note(name, text);
          last.set(name, text);
          if (other) events.dispatchEvent(storageEvent(KEY, 'changed'));
          if (other) events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
          for (const [known, wanted] of last) expect(noted(known)).toBe(wanted);
        }
        box.fails = () => false;
        store.change((record) => record);
        expect(tab(box).store.record()).toEqual(store.record());
      }),
    );
  });
});

describe('two stores on one storage', () => {
  it('lose no change of either, whatever their clocks say', () => {
    const step = fc.record({ first: fc.boolean(), name: key, to: answer, now: time });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const box = new FakeStorage();
        let clock = 0;
        const [one, two] = [tab(box, () => clock), tab(box, () => clock)];
        const last = new Map<string, object>();
        for (const { first, name, to, now } of steps) {
          clock = now;
          const blank = { state: '', reason: '', note: '', owner: '', due: '' } as const;
          (first ? one : two).store.change((record, at) => withAnswer(record, name, { ...blank, ...to }, at));
          last.set(name, { ...to, at: expect.any(Number) });
        }
        const { answers } = tab(box).store.record();
        expect(answers).toEqual(Object.fromEntries(last));
      }),
    );
  });

  it('lose none where neither saw the other write in time, and end up with the same', () => {
    const step = fc.oneof(
      fc.record({ tab: fc.nat(2), name: key, to: answer }),
      fc.record({ deliver: fc.nat({ max: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const sent: (() => void)[] = [];
        const tabs = [0, 1, 2].map(() => {
          const box = new FakeStorage();
          return { box, ...tab(box) };
        });
        const [first] = tabs as [(typeof tabs)[0]];
        // A browser tells the other tabs of a write a little later, all of them in the same order.
        for (const { box } of tabs) {
          box.setItem = (name, text) => {
            box.texts.set(name, text);
            sent.push(() => {
              for (const other of tabs) other.box.texts.set(name, text);
              for (const other of tabs) if (other.box !== box) other.events.dispatchEvent(storageEvent(name, text));
            });
          };
        }
        let wanted = emptyRecord();
        for (const action of steps) {
          if ('deliver' in action) sent.splice(0, action.deliver).forEach((arrive) => arrive());
          else {
            const { store } = tabs[action.tab] ?? first;
            store.change((record, now) => withAnswer(record, action.name, action.to, now));
            wanted = mergeRecords(wanted, store.record());
          }
        }
        for (let turn = 0; sent.length > 0; turn += 1) {
          if (turn > 1000) throw new Error('the tabs never come to rest');
          sent.shift()?.();
        }
        for (const { store } of tabs) expect(store.record()).toEqual(wanted);
        expect(tab(first.box).store.record()).toEqual(wanted);
      }),
    );
  });

  it('take turns in writing back where the browser has locks, and manage where it refuses them', async () => {
    const box = new FakeStorage();
    const turns: string[] = [];
    const locks = {
      request: async (name: string, run: () => void) => {
        turns.push(name);
        run();
      },
    } as unknown as LockManager;
    const refusing = { request: () => Promise.reject(new Error('no')) } as unknown as LockManager;
    for (const [name, some] of [
      ['a', locks],
      ['b', refusing],
    ] as const) {
      const events = new EventTarget();
      const store = openStore({ storage: () => box, now: () => 1, events, root: ROOT, locks: some, persist });
      store.change((record, now) => withAnswer(record, name, { note: name }, now));
      const overwritten = JSON.stringify(emptyRecord());
      box.setItem(KEY, overwritten);
      events.dispatchEvent(storageEvent(KEY, overwritten));
      await Promise.resolve();
      expect(tab(box).noted(name)).toBe(name);
    }
    expect(turns).toEqual([KEY, KEY]);
  });
});

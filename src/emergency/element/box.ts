/** Something kept on the device for the emergency page, apart from a company's answers. No method throws. */
export interface Box<Value> {
  value(): Value;
  /** Whether the last change could not be kept: it lives as long as the page. */
  failed(): boolean;
  change(edit: (value: Value) => Value): void;
  /** Forgets everything, here and in all tabs. */
  wipe(): void;
}

interface Options<Value> {
  read: (text: string | null) => Value;
  merge: (here: Value, stored: Value) => Value;
  /** Called after each change, here or in another tab. */
  changed: () => void;
}

/** Opens what is kept under a key. Another tab's changes are merged in, and its wiping is followed. */
export function openBox<Value>(key: string, { read, merge, changed }: Options<Value>): Box<Value> {
  let value = read(null);
  let stored = false;
  let failed = false;

  const attempt = (act: (box: Storage) => void): void => {
    try {
      act(localStorage);
      failed = false;
    } catch {
      failed = true;
    }
  };
  const load = (box: Storage): void => {
    const text = box.getItem(key);
    // What was there and is gone was wiped in another tab; writing ours back would undo that.
    value = stored && text === null ? read(null) : merge(value, read(text));
    stored = text !== null;
  };

  attempt(load);
  addEventListener('storage', (event) => {
    if (event.key !== null && event.key !== key) return;
    attempt(load);
    changed();
  });
  // A page the browser had laid by, for the back button, was not told what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    attempt(load);
    changed();
  });
  return {
    value: () => value,
    failed: () => failed,
    change(edit) {
      attempt(load);
      value = edit(value);
      attempt((box) => {
        box.setItem(key, JSON.stringify(value));
        stored = true;
      });
      changed();
    },
    wipe() {
      value = read(null);
      attempt((box) => box.removeItem(key));
      stored = false;
      changed();
    },
  };
}

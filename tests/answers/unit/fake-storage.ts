/** A localStorage of several tabs, which fails where it is told to. */
export class FakeStorage implements Storage {
  readonly texts = new Map<string, string>();
  /** Asked before each call; gives the name of the error to throw. */
  fails: () => string | false = () => false;

  get length(): number {
    return this.texts.size;
  }
  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.#guard();
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.#guard();
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.#guard();
    this.texts.delete(key);
  }
  clear(): void {
    this.texts.clear();
  }
  #guard(): void {
    const name = this.fails();
    if (name) throw new DOMException('refused', name);
  }
}

/** The event a tab gets when another one wrote. */
export function storageEvent(key: string | null, newValue: string | null): Event {
  return Object.assign(new Event('storage'), { key, newValue });
}

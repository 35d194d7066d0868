import { beside } from '../../../element/beside.ts';
import type { Values } from '../values.ts';

/** A browser counts all folders as one: a draft belongs to the copy that it was typed in. */
const KEY = `shiori.setup ${beside('../')}`;

/** What was typed here before; undefined where there is none, or it cannot be read. */
export function readDraft(): Values | undefined {
  try {
    return valuesIn(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Keeps what is typed. @returns false where the browser does not. */
export function keepDraft(values: Values): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it. */
export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept there.
  }
}

/** Tells of what another tab has typed; of what it has forgotten nothing, since it stands here still. */
export function followDraft(changed: (values: Values) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    const values = key === KEY ? valuesIn(newValue) : undefined;
    if (values) changed(values);
  });
}

function valuesIn(text: string | null): Values | undefined {
  if (text === null) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return undefined;
    return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string')) as Values;
  } catch {
    return undefined;
  }
}

import { ASIDES } from './aside.ts';

/** The keys of the first edition, which knew of one copy a host only. */
const FIRST = 'shiori.record';
const COPY = `${FIRST} `;

/** The keys under which a device keeps what belongs to one copy of the site. */
export interface RecordKeys {
  own: string;
  /** Where texts go that a write would otherwise destroy, the oldest first. */
  asides: readonly string[];
  /** What the first edition left; it is read while there is nothing of our own, and never written. */
  first: string;
  firstAsides: readonly string[];
}

/** @param root the address of the root of the copy: a host may hold several, and a browser counts all folders as one. */
export function recordKeys(root: string): RecordKeys {
  const asides = (key: string) => Array.from({ length: ASIDES }, (_, place) => `${key}.aside.${place + 1}`);
  return { own: COPY + root, asides: asides(`shiori.kept ${root}`), first: FIRST, firstAsides: asides(FIRST) };
}

/** The root of the copy whose record a key names; undefined where it is no such key. */
export function copyOf(key: string): string | undefined {
  return key.startsWith(COPY) ? key.slice(COPY.length) : undefined;
}

/** What is asked of a browser's Storage. */
interface Box {
  readonly length: number;
  key: (place: number) => string | null;
}

/** The keys of the records of other copies in a storage. */
export function copiesIn(box: Box, { own }: RecordKeys): string[] {
  const all = Array.from({ length: box.length }, (_, place) => box.key(place) ?? '');
  return all.filter((key) => key !== own && copyOf(key) !== undefined).sort();
}

import type { Lexicon } from './lexicon.ts';
import type { SearchRecord } from './record.ts';

/** A record that the engine found, by its number. */
export interface Hit {
  readonly record: number;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** Where the search gets its facts from. */
export interface Source {
  /** Rejects where the engine cannot be had. */
  readonly ready: Promise<void>;
  readonly lexicon: Lexicon;
  /** How many records there are. */
  readonly size: number;
  /** The number of the page that a record stands on. */
  readonly pageOf: (record: number) => number;
  /** The keywords of the records that are incidents, folded. */
  readonly incidents: ReadonlyMap<number, readonly string[]>;
  /** Gets what finding these grams needs, all at once. */
  readonly prepare: (grams: readonly string[]) => Promise<void>;
  /** A guess at what the engine will find, before it is there: the same records, in about the same order. For prepared grams. */
  readonly glance: (grams: readonly string[]) => readonly Hit[];
  /** Begins to load records that will probably be asked for, and does not wait for them. */
  readonly expect: (numbers: readonly number[]) => void;
  /** The records that may hold all these grams, best first; all that do hold them are among them. */
  readonly find: (grams: readonly string[]) => Promise<readonly Hit[]>;
  /** The records with these numbers, in that order. */
  readonly records: (numbers: readonly number[]) => Promise<readonly SearchRecord[]>;
}

import type { Lexicon } from './lexicon.ts';
import type { SearchRecord } from './record.ts';

/** A record that the engine found, by the name the engine gives it. */
export interface Hit {
  readonly id: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** Where the search gets its facts from. */
export interface Source {
  readonly lexicon: Lexicon;
  /** How many records there are. */
  readonly size: number;
  /** Gets what finding these grams needs, all at once. */
  readonly prepare: (grams: readonly string[]) => Promise<void>;
  /** The records that may hold all these grams, best first; all that do hold them are among them. */
  readonly find: (grams: readonly string[]) => Promise<readonly Hit[]>;
  /** Loads what is left of a small index. */
  readonly warm: () => Promise<void>;
  /** The records with these names. */
  readonly records: (ids: readonly string[]) => Promise<ReadonlyMap<string, SearchRecord>>;
}

import { beside } from '../../../element/beside.ts';
import { dataLoader } from '../../../element/load-data.ts';

/** What an item asks, why it matters, its first step and what shows that it is done. */
type ItemNotes = Record<'text' | 'why' | 'first' | 'proof', string>;

/** These by the key of the item: what /check-notes.js hands to `shioriCheckNotes`. */
export type CheckNotes = Record<string, ItemNotes>;

/** Loads the notes on first use: they weigh as much as the rest of the page. */
export const loadNotes = dataLoader<CheckNotes>('shioriCheckNotes', beside('../check-notes.js'));

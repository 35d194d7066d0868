import { beside } from '../../../element/beside.ts';
import { loadScript } from '../../../element/load-script.ts';

/** What an item asks, why it matters, its first step and what shows that it is done. */
type ItemNotes = Record<'text' | 'why' | 'first' | 'proof', string>;

/** These by the key of the item: what /check-notes.js hands to `shioriCheckNotes`. */
export type CheckNotes = Record<string, ItemNotes>;

declare global {
  interface Window {
    shioriCheckNotes?: (notes: CheckNotes) => void;
  }
}

const address = beside('../check-notes.js');
let loading: Promise<CheckNotes> | undefined;

/**
 * Loads the notes on first use: they weigh as much as the rest of the page. A failed try may be made again.
 * @throws where they cannot be loaded.
 */
export function loadNotes(): Promise<CheckNotes> {
  loading ??= new Promise<CheckNotes>((resolve, reject) => {
    window.shioriCheckNotes = resolve;
    // Once the notes are there, a rejection comes too late to count.
    loadScript(address).then(() => reject(new Error(`${address} brought no notes`)), reject);
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

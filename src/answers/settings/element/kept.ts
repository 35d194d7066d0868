import { copiesIn, copyOf } from '../../model/keys.ts';
import type { Store } from '../../store/element/store.ts';

/** A text on this device that is not the record of this copy: one set aside, or the record of a copy elsewhere. */
export interface KeptText {
  key: string;
  text: string;
  /** Where that copy stands; absent of what this one has set aside. */
  copy?: string;
}

/** What is on this device beside the record of this copy. */
export function keptTexts(store: Store): KeptText[] {
  const texts = store.use((box, keys) =>
    [...keys.asides, ...keys.firstAsides, ...copiesIn(box, keys)].flatMap((key): KeptText[] => {
      const [text, copy] = [box.getItem(key), copyOf(key)];
      return text === null ? [] : [{ key, text, ...(copy !== undefined && { copy }) }];
    }),
  );
  return texts ?? [];
}

/** Forgets one of these texts. */
export function dropText(store: Store, { key }: KeptText): void {
  store.use((box) => box.removeItem(key));
}

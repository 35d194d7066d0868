import { copiesIn } from '../../model/keys.ts';
import { isAlone } from './alone.ts';
import { part, say } from '../../../element/dom.ts';
import type { StorageWords } from '../storage-words.ts';
import type { Store } from './store.ts';

declare const LATE_STORAGE_WORDS: StorageWords;

/** Says in a StorageNotice of `root` why answers cannot be kept or read, or are not all here, as long as that is so. */
export function showFault(root: ParentNode, store: Store): void {
  const notice = part(root, '.storage-notice');
  const fault = store.fault() ?? (isAlone() ? 'alone' : isElsewhere(store) ? 'elsewhere' : undefined);
  say(notice, fault ? LATE_STORAGE_WORDS[fault] : '');
}

/** Whether this copy has no answers while one in another place has: it was moved, or a new edition stands elsewhere. */
function isElsewhere(store: Store): boolean {
  return Object.keys(store.record().answers).length === 0 && !!store.use(copiesIn)?.[0];
}

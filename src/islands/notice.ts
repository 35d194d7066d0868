import { part, say } from './dom.ts';
import type { Store } from './store.ts';

/** Says in a StorageNotice of `root` why answers cannot be kept or read, as long as that is so. */
export function showFault(root: ParentNode, store: Store): void {
  const notice = part(root, '.storage-notice');
  const fault = store.fault();
  say(notice, (fault && notice.dataset[fault]) ?? '');
}

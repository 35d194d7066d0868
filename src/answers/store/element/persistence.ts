import { isGecko } from './alone.ts';

/** The browser's own; absent without encryption, and in old browsers. */
const manager = (): StorageManager | undefined => navigator.storage as StorageManager | undefined;

/** Whether the browser has promised to remove nothing by itself; undefined where it knows of no such promise. */
export async function isPersisted(): Promise<boolean | undefined> {
  // From a folder there is no place of our own that a promise could be for.
  if (!location.protocol.startsWith('http')) return undefined;
  return manager()
    ?.persisted?.()
    .catch(() => undefined);
}

/** Asks the browser for that promise. */
export async function persist(): Promise<boolean> {
  return (
    (await manager()
      ?.persist?.()
      .catch(() => false)) ?? false
  );
}

/** The same without a reader having asked for it, where the browser decides by itself: Firefox would ask the reader. */
export function persistQuietly(): void {
  if (!isGecko() && location.protocol.startsWith('http')) void persist();
}

/**
 * Waits for a promise, but no longer than until the signal aborts. Whatever the promise does after that is not heard.
 * @throws the signal's reason, or what the promise rejects with.
 */
export async function unlessStopped<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([promise, stopped]).finally(() => signal.removeEventListener('abort', stop));
}

import type { FinishRequest } from '../finish.ts';

/** Imposes a finished sheet as a booklet. */
export function imposeBooklet(
  _bytes: Uint8Array,
  _request: FinishRequest,
): Promise<{ bytes: Uint8Array; pages: number }> {
  return Promise.reject(new Error('booklets are not made yet'));
}

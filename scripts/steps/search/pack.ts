import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Packs bytes with Zopfli, as gzip that is a twentieth smaller. It takes a second for what search needs first.
 * @throws what kept Zopfli from packing.
 */
export async function packTightly(bytes: Uint8Array): Promise<Uint8Array> {
  const worker = new Worker(new URL('pack-worker.ts', import.meta.url), { workerData: bytes });
  const [packed] = (await once(worker, 'message')) as [Uint8Array];
  return packed;
}

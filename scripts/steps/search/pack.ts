import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { sha256, sha256OfJson } from '../../lib/sha256.ts';
import type { Store } from '../../lib/store.ts';
import { sumOfCode } from '../../lib/sum-of-code.ts';

/** Packs bytes. */
export type Pack = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * Packs bytes with Zopfli, as gzip that is a twentieth smaller. It takes a second for what search needs first.
 * @throws what kept Zopfli from packing.
 */
export async function packTightly(bytes: Uint8Array): Promise<Uint8Array> {
  const worker = new Worker(new URL('pack-worker.ts', import.meta.url), { workerData: bytes });
  const [packed] = (await once(worker, 'message')) as [Uint8Array];
  return packed;
}

/** Packs as tightly, but not what an earlier build has packed: the engine is the same in all. */
export async function keptPacking(store: Store): Promise<Pack> {
  const code = await sumOfCode(['scripts/steps/search/pack.ts', 'scripts/steps/search/pack-worker.ts']);
  return async (bytes) => {
    const key = sha256OfJson(['packed', code, sha256(bytes)]);
    const kept = await store.get(key, z.object({}));
    if (kept) return kept.bytes;
    const packed = await packTightly(bytes);
    await store.put(key, { facts: {}, bytes: packed });
    return packed;
  };
}

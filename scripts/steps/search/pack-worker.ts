import { parentPort, workerData } from 'node:worker_threads';
import { gzipAsync } from '@gfx/zopfli';

/** A thread of its own: Zopfli would take the errors of the whole process for its own, and print itself with each. */
parentPort?.postMessage(await gzipAsync(workerData as Uint8Array, { numiterations: 3 }));

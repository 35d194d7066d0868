import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CopySource } from '../command/source.ts';
import type { Outcome } from './make-member.ts';
import type { Member } from './read-members.ts';

/** What a thread is asked for. */
export interface WorkerJob {
  member: Member;
  /** The folder to make it below. */
  out: string;
}

/** What a thread answers. */
export type WorkerResult = { outcome: Outcome } | { error: { message: string; isSystem: boolean } };

/** A thread that makes one copy at a time. */
export interface Thread {
  /**
   * @returns what was made, or what is wrong with the member's data.
   * @throws Error where files cannot be written.
   */
  make: (job: WorkerJob) => Promise<Outcome>;
}

/**
 * A set leaves some MB behind, and a thread clears up only when the room for what is new is full: with the usual room two
 * threads take 170 MB more, and are no faster.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Starts threads. */
export function startThreads(source: CopySource, count: number): { threads: Thread[]; end: () => Promise<void> } {
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: source, resourceLimits: LIMITS }),
  );
  const threads = workers.map((worker) => {
    const broken = new Promise<never>((_, reject) => worker.once('error', reject));
    // Whoever asks it next is told.
    broken.catch(() => undefined);
    const make = async (job: WorkerJob): Promise<Outcome> => {
      const answer = once(worker, 'message') as Promise<[WorkerResult]>;
      worker.postMessage(job);
      const [result] = await Promise.race([answer, broken]);
      if ('outcome' in result) return result.outcome;
      if (result.error.isSystem) throw new Error(result.error.message);
      return { faults: [result.error.message] };
    };
    return { make };
  });
  return { threads, end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))) };
}

/**
 * Does jobs in their order, as many at a time as there are lanes.
 * @param work does one job in a lane; its signal aborts when another job has failed.
 * @returns the results in the order of the jobs.
 * @throws what the first job to fail throws, once all that had started have ended: nothing goes on afterwards.
 */
export async function inLanes<Lane, Job, Result>(
  lanes: readonly Lane[],
  jobs: readonly Job[],
  work: (job: Job, lane: Lane, failed: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const failed = new AbortController();
  const waiting = [...jobs.entries()];
  const results: Result[] = [];
  const run = async (lane: Lane): Promise<void> => {
    for (let next = waiting.shift(); next && !failed.signal.aborted; next = waiting.shift()) {
      const [index, job] = next;
      try {
        results[index] = await work(job, lane, failed.signal);
      } catch (error) {
        // Only the first counts: what fails after it fails because of it.
        failed.abort(error);
      }
    }
  };
  await Promise.all(lanes.map(run));
  failed.signal.throwIfAborted();
  return results;
}

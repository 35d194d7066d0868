import { describe, expect, it } from 'vitest';
import { inLanes } from '../../../scripts/lib/lanes.ts';

/** A job that is done when it is told to be. */
function openJobs<Name extends string>(...names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, Promise.withResolvers<string>()])) as Record<
    Name,
    PromiseWithResolvers<string>
  >;
}
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('work in lanes', () => {
  it('starts as many jobs as there are lanes, the next when one is done, and gives the results in order', async () => {
    const jobs = openJobs('a', 'b', 'c');
    const started: string[] = [];
    const work = inLanes(['left', 'right'], ['a', 'b', 'c'] as const, (job, lane) => {
      started.push(`${job} ${lane}`);
      return jobs[job].promise;
    });
    expect(started).toEqual(['a left', 'b right']);
    jobs.b.resolve('B');
    await nextTurn();
    expect(started).toEqual(['a left', 'b right', 'c right']);
    jobs.c.resolve('C');
    jobs.a.resolve('A');
    expect(await work).toEqual(['A', 'B', 'C']);
  });

  it('ends with the first failure, starts nothing after it, and waits for what had started', async () => {
    const jobs = openJobs('a', 'b', 'c');
    const started: string[] = [];
    let over = false;
    const signals: AbortSignal[] = [];
    const work = inLanes([1, 2], ['a', 'b', 'c'] as const, (job, _, failed) => {
      started.push(job);
      signals.push(failed);
      return jobs[job].promise;
    }).finally(() => (over = true));
    work.catch(() => undefined);
    jobs.a.reject(new Error('first'));
    await nextTurn();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(over).toBe(false);
    jobs.b.reject(new Error('second'));
    await expect(work).rejects.toThrow('first');
    expect(started).toEqual(['a', 'b']);
  });
});

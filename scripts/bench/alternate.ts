/** One of those that are compared. */
export interface Contender<Result> {
  name: string;
  run: () => Promise<Result>;
}

/** How it went: the results of its runs up to the first that failed, and why that one did. */
export interface Outcome<Result> {
  name: string;
  results: Result[];
  failure?: Error;
}

/** What the runs depend on. */
export interface AlternateOptions<Result> {
  rounds: number;
  /** Told after each run that went well. */
  onResult?: (name: string, result: Result) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Runs all contenders in turn, round after round, so that a load on the machine that comes and goes meets all of them.
 * Each round begins with another one: none always follows the same. One that fails does not run again.
 * @returns an outcome for each contender, in their order.
 * @throws the signal's reason where the signal stopped it.
 */
export async function alternate<Result>(
  contenders: readonly Contender<Result>[],
  { rounds, onResult, signal }: AlternateOptions<Result>,
): Promise<Outcome<Result>[]> {
  const outcomes: Outcome<Result>[] = contenders.map(({ name }) => ({ name, results: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (round + turn) % contenders.length;
      const [contender, outcome] = [contenders[index], outcomes[index]];
      if (!contender || !outcome || outcome.failure) continue;
      signal?.throwIfAborted();
      try {
        const result = await contender.run();
        outcome.results.push(result);
        onResult?.(contender.name, result);
      } catch (error) {
        signal?.throwIfAborted();
        outcome.failure = error instanceof Error ? error : new Error(String(error));
      }
    }
  }
  return outcomes;
}

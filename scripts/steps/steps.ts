import { inspect } from 'node:util';

/** Runs the steps of a build one after the other and prints each with its time. */
export class Steps {
  readonly #started = performance.now();
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.#print = print;
  }

  /**
   * Runs a step and prints its name, result and time.
   * @param note what to say of the result, in a few words.
   * @throws what the step throws, with the step's name in front.
   */
  async run<Result>(
    name: string,
    work: () => Result | Promise<Result>,
    note: (result: Result) => string = () => '',
  ): Promise<Result> {
    const started = performance.now();
    try {
      const result = await work();
      this.#print(`${name.padEnd(10)} ${seconds(started).padStart(7)}  ${note(result)}`.trimEnd());
      return result;
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error && error.message ? error.message : inspect(error)}`, {
        cause: error,
      });
    }
  }

  /** The time since the first step. */
  total(): string {
    return seconds(this.#started);
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

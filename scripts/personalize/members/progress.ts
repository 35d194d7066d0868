/** Milliseconds between two lines where there is no terminal. */
const EVERY = 10_000;

/** Where it is shown. */
export interface ProgressOutput {
  write: (text: string) => unknown;
  isTTY?: boolean | undefined;
}

/** Shows how many are done and about how long the others take: in one line on a terminal, elsewhere in a line now and then. */
export class Progress {
  readonly #total: number;
  readonly #output: ProgressOutput;
  readonly #now: () => number;
  readonly #started: number;
  #shown: number;
  #done = 0;
  #failed = 0;

  /** @param now milliseconds. */
  constructor(total: number, output: ProgressOutput, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#output = output;
    this.#now = now;
    this.#started = now();
    this.#shown = this.#started;
  }

  /** Counts one that is done. */
  add(isMade: boolean): void {
    this.#done += 1;
    if (!isMade) this.#failed += 1;
    const { isTTY = false } = this.#output;
    const now = this.#now();
    if (!isTTY && now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#output.write(isTTY ? `\r\u001b[K${this.#line()}` : `${this.#line()}\n`);
  }

  /** Ends the line on a terminal. */
  end(): void {
    if (this.#output.isTTY && this.#done > 0) this.#output.write('\n');
  }

  #line(): string {
    const left = this.#total - this.#done;
    const seconds = ((this.#now() - this.#started) / 1000 / this.#done) * left;
    const failed = this.#failed > 0 ? `, ${this.#failed} not made` : '';
    return `${this.#done} of ${this.#total} members${failed}${left > 0 ? `, about ${readableTime(seconds)} left` : ''}`;
  }
}

/** `40 s`, `12 min`, `1 h 5 min`: rounded up, in what a person reckons with. */
export function readableTime(seconds: number): string {
  if (seconds <= 90) return `${Math.max(1, Math.ceil(seconds))} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

import { expect } from 'vitest';

/** A phone that a test may hold whatever its engine is. */
export interface Driver {
  goto: (address: string) => Promise<void>;
  /** What an expression is worth in the page. */
  ask: <Value>(expression: string) => Promise<Value>;
  /** A tap on a place of the screen. */
  tapAt: (x: number, y: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Of a usual phone. */
export const SCREEN = { width: 360, height: 740 };

/** Somebody with a phone, who waits for what comes and taps what they see. */
export class Reader {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  goto = (address: string): Promise<void> => this.#driver.goto(address);
  close = (): Promise<void> => this.#driver.close();

  /** What an expression is worth once it is worth anything: between two pages it is not. */
  async ask<Value>(expression: string): Promise<Value | undefined> {
    return this.#driver.ask<Value>(expression).catch(() => undefined);
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    await expect.poll(() => this.ask(expression), { message: expression }).toBe(true);
  }

  /** Taps what a selector names, once it is on the screen and nothing covers it. */
  async tap(selector: string): Promise<void> {
    const place = `(() => {
      for (const part of document.querySelectorAll(${JSON.stringify(selector)})) {
        const { x, y, width, height } = part.getBoundingClientRect();
        const middle = [x + width / 2, y + height / 2];
        if (part.contains(document.elementFromPoint(...middle))) return middle;
      }
      return null;
    })()`;
    const message = `${selector} cannot be tapped`;
    await expect.poll(() => this.ask(place), { message }).toEqual([expect.any(Number), expect.any(Number)]);
    const [x = 0, y = 0] = (await this.ask<number[]>(place)) ?? [];
    await this.#driver.tapAt(Math.round(x), Math.round(y));
  }

  /** Taps it and waits for the page it leads to. */
  async follow(selector: string, page: string): Promise<void> {
    await this.tap(selector);
    await this.until(`location.pathname.endsWith('/${page}') && document.readyState === 'complete'`);
  }

  /** Scrolls until it is on the screen. */
  async find(selector: string): Promise<void> {
    await this.until(`!document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center' })`);
  }
}

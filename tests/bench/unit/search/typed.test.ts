import { describe, expect, it } from 'vitest';
import { KINDS, readQueries, type Query } from '../../../../scripts/bench/search/queries.ts';
import { readSizes } from '../../../../scripts/bench/numbers.ts';
import { keystrokes, typedFrom } from '../../../../scripts/bench/search/typed.ts';

const { queries } = await readQueries();
const query = (text: string, changes: Partial<Query> = {}): Query => ({
  query: text,
  kind: 'exact',
  pages: ['index.html'],
  set: 'tuning',
  ...changes,
});

describe('what is typed to take the times', () => {
  it('grows by a letter with each key', () => {
    expect(keystrokes('BCP')).toEqual(['B', 'BC', 'BCP']);
    expect(keystrokes('𠮷野')).toEqual(['𠮷', '𠮷野']);
    expect(keystrokes('Windows 11').slice(-3)).toEqual(['Windows', 'Windows 1', 'Windows 11']);
  });

  it('begins with a whole query, another one in each run, and has one query of each kind', () => {
    const typed = typedFrom(queries);
    expect(typed(0)[0]).not.toBe(typed(1)[0]);
    expect(typed(0).length).toBeGreaterThan(KINDS.length);
    for (const kind of KINDS) {
      expect(queries.some((item) => item.kind === kind && typed(0).includes(item.query))).toBe(true);
    }
  });

  it('holds no query that is kept away from tuning', () => {
    const held = new Set(queries.filter(({ set }) => set === 'held-out').map((item) => item.query));
    const typed = Array.from({ length: 20 }, (_, run) => typedFrom(queries)(run));
    // A query that goes on may begin with one that is held out.
    const whole = typed.flatMap((inputs) => inputs.filter((input, index) => !inputs[index + 1]?.startsWith(input)));
    expect(whole.length).toBeGreaterThan(20 * KINDS.length);
    expect(whole.filter((input) => held.has(input))).toEqual([]);
  });

  it('goes round where there are more runs than queries', () => {
    const few = KINDS.map((kind) => query(kind, { kind }));
    expect(typedFrom(few)(100)[0]).toBe('exact');
  });

  it('needs a query of each kind', () => {
    expect(() => typedFrom([query('台帳', { set: 'held-out' })])(0)).toThrow('no query for tuning');
  });
});

describe('the sizes to measure at', () => {
  it.each([
    ['1', [1]],
    ['1,10,50', [1, 10, 50]],
  ])('%s are read', (text, sizes) => expect(readSizes(text)).toEqual(sizes));

  it.each(['', '10', '1,50,10', '1,1', '1,2.5', '1,x', '0,1'])('%s are refused', (text) => {
    expect(() => readSizes(text)).toThrow(`--sizes ${text}: whole numbers are needed`);
  });
});

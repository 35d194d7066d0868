import { describe, expect, it } from 'vitest';
import { alternate } from '../../../scripts/bench/alternate.ts';

/** Contenders that write down when they run. */
function contenders(names: string, fails: (name: string, run: number) => boolean = () => false) {
  const order: string[] = [];
  const list = [...names].map((name) => ({
    name,
    run: () => {
      order.push(name);
      const run = order.filter((one) => one === name).length;
      return fails(name, run) ? Promise.reject(new Error(`${name} broke`)) : Promise.resolve(`${name}${run}`);
    },
  }));
  return { order, list };
}

describe('runs in turn', () => {
  it('begin each round with the next contender', async () => {
    const { order, list } = contenders('abc');
    await alternate(list, { rounds: 4 });
    expect(order.join('')).toBe('abc' + 'bca' + 'cab' + 'abc');
  });

  it('give the results of each contender, in the order it was named', async () => {
    const outcomes = await alternate(contenders('ab').list, { rounds: 2 });
    expect(outcomes).toEqual([
      { name: 'a', results: ['a1', 'a2'] },
      { name: 'b', results: ['b1', 'b2'] },
    ]);
  });

  it('go on without the one that fails, and say why', async () => {
    const { order, list } = contenders('ab', (name, run) => name === 'b' && run === 2);
    const outcomes = await alternate(list, { rounds: 3 });
    expect(order.join('')).toBe('ab' + 'ba' + 'a');
    expect(outcomes[1]).toEqual({ name: 'b', results: ['b1'], failure: new Error('b broke') });
    expect(outcomes[0]?.results).toHaveLength(3);
  });

  it('end when they are stopped, and that is nobody’s failure', async () => {
    const stop = new AbortController();
    const { order, list } = contenders('ab');
    const onResult = () => stop.abort(new Error('enough'));
    await expect(alternate(list, { rounds: 2, onResult, signal: stop.signal })).rejects.toThrow('enough');
    expect(order).toEqual(['a']);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance } from '../../../src/rules/distance.ts';

const word = fc.string({ maxLength: 8 });

it.each([
  ['フィシング', 'フィッシング', 1],
  ['vnp', 'vpn', 1],
  ['標的方攻撃', '標的型攻撃', 1],
  ['', '台帳', 2],
  ['更新', '更新', 0],
])('%s and %s are %i apart', (a, b, far) => {
  expect(distance(a, b)).toBe(far);
});

it('is the same both ways, nothing for what is alike, and never more than the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

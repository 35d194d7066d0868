import { describe, expect, it } from 'vitest';
import { beginning, firstKey, firstOpen, START } from '../../../src/answers/check/way.ts';

const start = { id: START, keys: ['b', 'd'] };
const [one, two] = [
  { id: 'one', keys: ['a', 'b'] },
  { id: 'two', keys: ['c', 'd'] },
];
const screens = [start, one, two];
const only =
  (...answered: string[]) =>
  (key: string) =>
    answered.includes(key);

describe('the check begins', () => {
  it.each([
    ['with the 2-minute check where nothing has an answer', only(), start],
    ['with the first group that lacks an answer after the 2-minute check', only('b', 'd'), one],
    ['where the reader left off', only('a', 'b', 'd'), two],
    ['with the first group where an answer was left out there', only('b', 'c', 'd'), one],
    ['anew with the first group where all have one', only('a', 'b', 'c', 'd'), one],
  ])('%s', (_, isAnswered, expected) => {
    expect(beginning(screens, isAnswered)).toBe(expected);
  });
});

describe('what is left', () => {
  it('is looked for in the flow alone: the 2-minute check shows the same items', () => {
    expect(firstOpen(screens, only('a', 'c', 'd'))).toBe(one);
  });

  it('is nothing once every item has an answer', () => {
    expect(firstOpen(screens, only('a', 'b', 'c', 'd'))).toBeUndefined();
  });
});

describe('on a screen', () => {
  it('the first item without an answer comes first', () => {
    expect(firstKey(two, only('c'))).toBe('d');
  });

  it('the first of all comes first where each has one', () => {
    expect(firstKey(two, only('c', 'd'))).toBe('c');
  });
});

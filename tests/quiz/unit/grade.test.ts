import { describe, expect, it } from 'vitest';
import { grade, score } from '../../../src/quiz/grade.ts';

const options = [
  { id: 'a', right: true },
  { id: 'b', right: false },
  { id: 'c', right: true },
];

describe('a question of the quiz', () => {
  it.each([
    [['a', 'c'], true],
    [['c', 'a', 'gone'], true],
    [['a'], false],
    [['a', 'b', 'c'], false],
    [[], false],
  ])('answered with %j is right: %s', (chosen, right) => {
    expect(grade(options, chosen).right).toBe(right);
  });

  it('says of each option whether it is right and was chosen', () => {
    expect(grade(options, ['b']).options[1]).toEqual({ id: 'b', right: false, chosen: true });
  });

  it('counts towards the score', () => {
    expect(score([true, false, true])).toEqual({ right: 2, total: 3 });
  });
});

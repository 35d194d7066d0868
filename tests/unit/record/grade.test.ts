import { describe, expect, it } from 'vitest';
import { grade, score } from '../../../src/leaflet/record/grade.ts';
import { emptyRecord } from '../../../src/leaflet/record/record.ts';
import { summarize } from '../../../src/leaflet/record/summary.ts';

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

describe('the summary of a checklist', () => {
  const items = ['update', 'backup', 'password', 'share'];

  it('counts an item without an answer as open', () => {
    expect(summarize(emptyRecord(), { id: 'basic', items })).toEqual({ total: 4, done: 0, notApplicable: 0, open: 4 });
  });

  it('counts the answers to its own items', () => {
    const record = emptyRecord();
    record.answers = {
      'basic/update': { state: 'done', at: 3 },
      'basic/backup': { state: 'not-applicable', at: 7 },
      'basic/share': { state: 'open', at: 5 },
      'basic/gone': { state: 'done', at: 99 },
      'other/update': { state: 'done', at: 99 },
    };
    const summary = summarize(record, { id: 'basic', items });
    expect(summary).toEqual({ total: 4, done: 1, notApplicable: 1, open: 2, lastChange: 7 });
  });
});

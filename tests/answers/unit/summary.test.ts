import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAnswers } from '../../../src/answers/model/summary.ts';
import { emptyRecord } from '../../../src/answers/model/answers.ts';
import { ITEM_STATES } from '../../../src/content/schemas/item-states.ts';
import { key, record } from './arbitrary.ts';

describe('the summary of a checklist', () => {
  const keys = ['update', 'backup', 'password', 'share', 'lock', 'log'].map((item) => `basic/${item}`);

  it('takes an item without an answer for no "not yet"', () => {
    expect(countAnswers(emptyRecord(), ['basic/update'])).toEqual({
      total: 1,
      done: 0,
      'not-yet': 0,
      unknown: 0,
      'not-applicable': 0,
      unanswered: 1,
    });
  });

  it('counts the answers to its own items', () => {
    const some = emptyRecord();
    some.answers = {
      'basic/update': { state: 'done', at: 3 },
      'basic/backup': { state: 'not-applicable', at: 7 },
      'basic/share': { state: 'not-yet', at: 5 },
      'basic/lock': { state: 'unknown', at: 5 },
      'basic/log': { note: 'x', at: 9 },
      'basic/gone': { state: 'done', at: 99 },
      'other/update': { state: 'done', at: 99 },
    };
    const counts = { done: 1, 'not-yet': 1, unknown: 1, 'not-applicable': 1, unanswered: 2 };
    expect(countAnswers(some, keys)).toEqual({ total: 6, ...counts, lastChange: 9 });
  });

  it('counts every item once', () => {
    fc.assert(
      fc.property(record, fc.uniqueArray(key), (some, keys) => {
        const { total, unanswered, ...counts } = countAnswers(some, keys);
        const answered = ITEM_STATES.reduce((sum, state) => sum + counts[state], 0);
        expect(total).toBe(keys.length);
        expect(unanswered + answered).toBe(total);
      }),
    );
  });
});

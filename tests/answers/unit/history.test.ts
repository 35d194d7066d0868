import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleared, withAnswer } from '../../../src/answers/model/change.ts';
import { marksOf, MOST_DAYS } from '../../../src/answers/model/history.ts';
import { mergeRecords } from '../../../src/answers/model/merge.ts';
import { countAnswers } from '../../../src/answers/model/summary.ts';
import { type CompanyRecord, emptyRecord } from '../../../src/answers/model/answers.ts';
import { key, record } from './arbitrary.ts';

const KEYS = ['a', 'b', 'c'];
/** An hour of a day in the clock of whoever runs this. */
const at = (day: number, hour = 12) => new Date(2026, 3, day, hour).getTime();
const answered = (changes: [key: string, state: 'done' | 'not-yet' | 'not-applicable' | '', at: number][]) =>
  changes.reduce<CompanyRecord>(
    (before, [name, state, now]) => withAnswer(before, name, { state }, now),
    emptyRecord(),
  );

describe('the history of a company', () => {
  it('has a mark for each day on which an answer changed, as things stood that evening', () => {
    const some = answered([
      ['a', 'not-yet', at(1, 9)],
      ['a', 'done', at(1, 17)],
      ['b', 'not-applicable', at(4)],
      ['a', '', at(9)],
    ]);
    expect(marksOf(some, KEYS)).toEqual([
      { at: at(1, 17), done: 1, applicable: 3, unanswered: 2 },
      { at: at(4), done: 1, applicable: 2, unanswered: 1 },
      { at: at(9), done: 0, applicable: 2, unanswered: 2 },
    ]);
  });

  it('knows no day of a note, an owner or the same answer again', () => {
    const done = answered([['a', 'done', at(1)]]);
    const noted = withAnswer(withAnswer(done, 'a', { note: 'x', owner: 'Sato' }, at(2)), 'a', { state: 'done' }, at(3));
    expect(marksOf(noted, KEYS)).toEqual([{ at: at(1), done: 1, applicable: 3, unanswered: 2 }]);
    expect(marksOf(emptyRecord(), KEYS)).toEqual([]);
  });

  it('goes on when answers are cleared', () => {
    const gone = cleared(answered([['a', 'done', at(1)]]), ['a'], at(2));
    expect(marksOf(gone, KEYS).map(({ done, unanswered }) => [done, unanswered])).toEqual([
      [1, 2],
      [0, 3],
    ]);
  });

  it('of two devices is that of both', () => {
    const one = answered([['a', 'done', at(1)]]);
    const other = answered([['b', 'done', at(2)]]);
    expect(marksOf(mergeRecords(one, other), KEYS).map(({ done }) => done)).toEqual([1, 2]);
  });

  it('keeps the latest days of an item', () => {
    const days = Array.from({ length: MOST_DAYS + 3 }, (_, day) => day + 1);
    const some = answered(days.map((day) => ['a', day % 2 ? 'done' : 'not-yet', at(day)]));
    expect(some.history['a']?.map((moment) => moment.at)).toEqual(days.slice(3).map((day) => at(day)));
  });

  it('ends with how things are, whatever was merged', () => {
    fc.assert(
      fc.property(record, record, fc.uniqueArray(key), (a, b, keys) => {
        const both = mergeRecords(a, b);
        const { total, done, unanswered, 'not-applicable': left } = countAnswers(both, keys);
        const last = marksOf(both, keys).at(-1) ?? { done: 0, applicable: total, unanswered: total };
        expect(last).toMatchObject({ done, applicable: total - left, unanswered });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../src/answers/model/merge.ts';
import { withoutRun, withRun } from '../../../src/answers/model/change.ts';
import { emptyRecord } from '../../../src/answers/model/answers.ts';
import { record } from './arbitrary.ts';

describe('merging two records', () => {
  it('keeps the later answer to each item', () => {
    const a = { ...emptyRecord(), answers: { x: { state: 'done', at: 2 }, y: { state: 'done', at: 2 } } } as const;
    const b = {
      ...emptyRecord(),
      answers: { x: { state: 'not-yet', at: 1 }, y: { state: 'not-yet', at: 3 } },
    } as const;
    const { answers } = mergeRecords({ ...a, runs: [] }, { ...b, runs: [] });
    expect(answers).toEqual({ x: { state: 'done', at: 2 }, y: { state: 'not-yet', at: 3 } });
  });

  it('makes no difference of the order', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  it('makes no difference of the grouping', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  it('makes no difference of doing it again', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = mergeRecords(a, b);
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(both, b)).toEqual(both);
        expect(mergeRecords(a, emptyRecord())).toEqual(a);
      }),
    );
  });

  it('loses no item, question or run', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = mergeRecords(a, b);
        for (const part of ['answers', 'choices'] as const)
          expect(new Set(Object.keys(both[part]))).toEqual(new Set([a, b].flatMap((one) => Object.keys(one[part]))));
        const left = [...a.runs, ...b.runs].map(({ id }) => id).filter((id) => !both.removedRuns.includes(id));
        expect(new Set(both.runs.map(({ id }) => id))).toEqual(new Set(left));
      }),
    );
  });

  it('brings back no run that either has deleted', () => {
    const run = { id: 'r', name: 'Sato', right: 1, total: 2, at: 1 };
    const kept = withRun(emptyRecord(), run);
    const gone = withoutRun(kept, 'r');
    expect(gone.runs).toEqual([]);
    for (const both of [mergeRecords(gone, kept), mergeRecords(kept, gone), withRun(gone, run)])
      expect(both.runs).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as change from '../../../src/answers/model/change.ts';
import { mergeRecords } from '../../../src/answers/model/merge.ts';
import { readRecord } from '../../../src/answers/model/read.ts';
import { emptyRecord } from '../../../src/answers/model/answers.ts';
import { answer, key, record, time } from './arbitrary.ts';

const { withAnswer } = change;

describe('a change of an answer', () => {
  it('starts from an item without an answer and keeps what it does not name', () => {
    const noted = withAnswer(emptyRecord(), 'a', { note: 'x' }, 5);
    expect(noted.answers).toEqual({ a: { note: 'x', at: 5 } });
    expect(withAnswer(noted, 'a', { state: 'done' }, 9).answers).toEqual({ a: { state: 'done', note: 'x', at: 9 } });
  });

  it('removes a field that is emptied, and takes no due date that is none', () => {
    const full = withAnswer(emptyRecord(), 'a', { note: 'x', owner: 'Sato', due: '2026-04-01' }, 1);
    expect(withAnswer(full, 'a', { note: '', due: 'soon' }, 2).answers).toEqual({
      a: { owner: 'Sato', at: 2 },
    });
  });

  it('leaves nothing in items that are cleared, and adds none', () => {
    const full = withAnswer(emptyRecord(), 'a', { state: 'done', note: 'x', reason: 'y', due: '2026-04-01' }, 1);
    expect(change.cleared(full, ['a', 'b'], 2).answers).toEqual({ a: { at: 2 } });
  });

  it('is not mistaken by items called like what every object has', () => {
    const named = change.withChoice(withAnswer(emptyRecord(), 'constructor', {}, 3), 'toString', ['x'], 4);
    expect(named.answers).toEqual({ constructor: { at: 3 } });
    expect(named.choices).toEqual({ toString: { chosen: ['x'], at: 4 } });
    withAnswer(emptyRecord(), '__proto__', { note: 'x' }, 1);
    expect(({} as Record<string, unknown>).note).toBeUndefined();
  });

  it('leaves the record it was made from alone', () => {
    fc.assert(
      fc.property(record, key, answer, time, (before, name, { at: _, ...to }, now) => {
        const copy = structuredClone(before);
        withAnswer(before, name, to, now);
        change.cleared(before, Object.keys(before.answers), now);
        change.withChoice(before, name, [], now);
        change.withCompany(before, 'x', now);
        change.withRun(before, { id: name, name, right: 0, total: 1, at: now });
        expect(before).toEqual(copy);
      }),
    );
  });

  it('wins over what it replaces, whatever the clock says', () => {
    fc.assert(
      fc.property(record, key, answer, time, (before, name, { at: _, ...to }, now) => {
        const answered = withAnswer(before, name, to, now);
        const after = change.withCompany(change.withChoice(answered, name, ['new'], now), 'new', now);
        expect(mergeRecords(after, before)).toEqual(after);
        expect(after.answers[name]).toMatchObject(to);
        expect(after.choices[name]?.chosen).toEqual(['new']);
        expect(after.company.name).toBe('new');
      }),
    );
  });

  it('gives nothing that reading would drop or cut', () => {
    const long = fc.string({ maxLength: 3, unit: 'binary' }).map((text) => text.repeat(1500));
    fc.assert(
      fc.property(record, key, long, time, (before, name, text, now) => {
        const noted = withAnswer(before, name, { note: text, due: text }, now);
        const run = { id: name, name: text, right: 0, total: 1, at: now };
        const after = change.withRun(change.withCompany(change.withChoice(noted, name, [text], now), text, now), run);
        expect(readRecord(JSON.stringify(after))).toEqual({ record: after });
      }),
    );
  });

  it('adds a run once', () => {
    const run = { id: 'r', name: 'Sato', right: 1, total: 2, at: 1 };
    expect(change.withRun(change.withRun(emptyRecord(), run), run).runs).toEqual([run]);
  });
});

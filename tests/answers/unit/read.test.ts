import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/answers/model/migrate.ts';
import { readRecord } from '../../../src/answers/model/read.ts';
import { emptyRecord, RECORD_VERSION } from '../../../src/answers/model/answers.ts';
import { MOST_RUNS } from '../../../src/answers/model/merge.ts';
import { LATEST_TIME } from '../../../src/answers/model/shape.ts';
import { key, answer, record } from './arbitrary.ts';

const read = (value: unknown) => readRecord(JSON.stringify(value));

describe('reading what is stored', () => {
  it('gives an empty record where nothing is stored', () => {
    expect(readRecord(null)).toEqual({ record: emptyRecord() });
  });

  it.each(['', '{', 'null', '[]', '"text"', '7'])('calls %j damaged', (text) => {
    expect(readRecord(text)).toEqual({ record: emptyRecord(), fault: 'damaged' });
  });

  it('calls an object without a version damaged, but keeps what is right in it', () => {
    const answers = { 'basic/update': { state: 'done', at: 1 } };
    const { version, ...rest } = { ...emptyRecord(), answers };
    expect(version).toBe(RECORD_VERSION);
    expect(read(rest)).toEqual({ record: { ...emptyRecord(), answers }, fault: 'damaged' });
  });

  it('reads of a later version what it understands', () => {
    const answers = { a: { state: 'done', at: 1, colour: 'red' }, b: { state: 'half', at: 1 } };
    const { record: found, fault } = read({ ...emptyRecord(), version: RECORD_VERSION + 1, answers, more: {} });
    expect(fault).toBe('newer');
    expect(found).toEqual({ ...emptyRecord(), answers: { a: { state: 'done', at: 1 } } });
  });

  it('drops a wrong field and keeps the answer', () => {
    const answers = { a: { state: 'done', at: 1, note: 7, owner: 'Sato', due: 'soon' } };
    const { record: found, fault } = read({ ...emptyRecord(), answers });
    expect(fault).toBe('damaged');
    expect(found.answers).toEqual({ a: { state: 'done', at: 1, owner: 'Sato' } });
  });

  it.each([
    null,
    7,
    [],
    {},
    { state: 'done' },
    { state: 'done', at: -1 },
    { state: 'done', at: '1' },
    { state: 'half', at: 1 },
  ])('drops the answer %j', (wrong) => {
    const reading = read({ ...emptyRecord(), answers: { wrong, right: { state: 'unknown', at: 0 } } });
    expect(reading.fault).toBe('damaged');
    expect(reading.record.answers).toEqual({ right: { state: 'unknown', at: 0 } });
  });

  it('keeps an answer of a clock that was far ahead, as a time that a Date can hold and that can be passed', () => {
    const text = JSON.stringify({ ...emptyRecord(), answers: { a: { state: 'done', at: 1 } } }).replace(
      '"at":1',
      '"at":1e300',
    );
    const at = readRecord(text).record.answers.a?.at ?? NaN;
    expect(new Date(at + 1).getTime()).toBe(at + 1);
    expect(readRecord(text).fault).toBeUndefined();
  });

  it('keeps a year of four digits, and what was changed after it', () => {
    const late = { a: { state: 'done', at: Date.UTC(10_000, 0, 1) }, b: { state: 'done', at: LATEST_TIME + 7 } };
    const { answers } = read({ ...emptyRecord(), answers: late }).record;
    expect(new Date(answers.a?.at ?? NaN).getUTCFullYear()).toBe(9999);
    expect(answers.b?.at).toBe(LATEST_TIME + 7);
  });

  it('takes no run for one that has more questions than any quiz', () => {
    const run = { id: 'r', name: 'x', right: 999_999, total: 999_999, at: 1 };
    expect(read({ ...emptyRecord(), runs: [run] })).toEqual({ record: emptyRecord(), fault: 'damaged' });
  });

  it('keeps the latest runs where there are more than anybody can wait for, and says so', () => {
    const runs = Array.from({ length: MOST_RUNS + 5 }, (_, at) => ({
      id: `r${at}`,
      name: 'x',
      right: 1,
      total: 1,
      at,
    }));
    const { record: found, fault } = read({ ...emptyRecord(), runs });
    expect(found.runs).toEqual(runs.slice(5));
    expect(fault).toBe('damaged');
  });

  it('cuts a text that is too long, between characters', () => {
    const note = 'あ'.repeat(1999) + '𠮷野';
    const { record: found, fault } = read({ ...emptyRecord(), answers: { a: { at: 1, note } } });
    expect(fault).toBeUndefined();
    expect(found.answers.a?.note).toBe('あ'.repeat(1999));
  });

  it('drops wrong choices and runs, and a run that comes twice', () => {
    const run = { id: 'r', name: 'Sato', right: 1, total: 2, at: 1 };
    const { record: found, fault } = read({
      ...emptyRecord(),
      choices: { q: { chosen: ['a'], at: 1 }, w: { chosen: [1], at: 1 } },
      runs: [run, { ...run, at: 2 }, { ...run, id: '' }, { ...run, id: 's', right: 3 }, null],
    });
    expect(fault).toBe('damaged');
    expect(found.choices).toEqual({ q: { chosen: ['a'], at: 1 } });
    expect(found.runs).toEqual([{ ...run, at: 2 }]);
  });

  it('drops wrong days of an item and a wrong id of a run that was deleted, and keeps the rest', () => {
    const history = { a: [{ state: 'done', at: 1 }, { state: 'half', at: 2 }, 7], b: [], c: 'x' };
    const { record: found, fault } = read({ ...emptyRecord(), history, removedRuns: ['r', 7, 'r'] });
    expect(fault).toBe('damaged');
    expect(found.history).toEqual({ a: [{ state: 'done', at: 1 }] });
    expect(found.removedRuns).toEqual(['r']);
  });

  it('takes no harm from the names every object has', () => {
    const text =
      '{"version":1,"company":{"name":"","at":0},"__proto__":{"polluted":1},"choices":{},"runs":[],' +
      '"answers":{"__proto__":{"state":"done","at":1},"constructor":{"state":"done","at":1}}}';
    const { record: found } = readRecord(text);
    expect(Object.keys(found.answers)).toEqual(['constructor']);
    expect(Object.getPrototypeOf(found.answers)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, and reads its own result without a fault', () => {
    const part = fc.oneof(fc.jsonValue(), record);
    const shaped = fc.record(
      { version: part, company: part, answers: part, history: part, choices: part, runs: part, removedRuns: part },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          shaped.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const { record: found } = readRecord(text);
          expect(readRecord(JSON.stringify(found))).toEqual({ record: found });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps every right answer among whatever wrong ones', () => {
    const wrong = fc.jsonValue().filter((value) => value === null || typeof value !== 'object' || !('at' in value));
    const mixed = fc.dictionary(
      key,
      fc.oneof(
        answer.map((right) => ({ right })),
        wrong.map((value) => ({ value })),
      ),
    );
    fc.assert(
      fc.property(mixed, fc.jsonValue(), (entries, rest) => {
        const all = Object.entries(entries).map(([name, entry]) => [
          name,
          'right' in entry ? entry.right : entry.value,
        ]);
        const right = Object.entries(entries).flatMap(([name, entry]) =>
          'right' in entry ? [[name, entry.right]] : [],
        );
        const text = JSON.stringify({ version: 2, choices: rest, answers: Object.fromEntries(all) });
        expect(readRecord(text).record.answers).toEqual(Object.fromEntries(right));
      }),
    );
  });

  it('reads back every record as it was', () => {
    fc.assert(
      fc.property(record, (some) => {
        expect(read(some)).toEqual({ record: some });
      }),
    );
  });
});

describe('a migration', () => {
  it('goes through the steps from the version of the data on, in order', () => {
    const steps = ['b', 'c', 'd'].map((name) => (data: Record<string, unknown>) => ({ trail: `${data.trail}${name}` }));
    expect(migrate({ trail: 'a' }, 1, steps)).toEqual({ trail: 'abcd' });
    expect(migrate({ trail: 'a' }, 3, steps)).toEqual({ trail: 'ad' });
    expect(migrate({ trail: 'a' }, 9, steps)).toEqual({ trail: 'a' });
  });
});

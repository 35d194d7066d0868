import fc from 'fast-check';
import { mergeRecords } from '../../../src/answers/model/merge.ts';
import { type Answer, type CompanyRecord, emptyRecord, RECORD_VERSION } from '../../../src/answers/model/answers.ts';
import { ITEM_STATES } from '../../../src/content/schemas/item-states.ts';

/** Few, so that records meet; some that every object has by birth. */
export const key = fc.oneof(
  fc.constantFrom('basic/update', 'basic/backup', 'later/none', 'constructor', 'toString'),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }).filter((text) => text !== '__proto__'),
);

/** Few again, for ties; and what clocks of all kinds say. */
export const time = fc.oneof(fc.nat({ max: 5 }), fc.nat(), fc.constant(4_102_444_800_000));

const text = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
const due = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const answer: fc.Arbitrary<Answer> = fc.record(
  { state: fc.constantFrom(...ITEM_STATES), at: time, reason: text, note: text, owner: text, due },
  { requiredKeys: ['at'] },
);

const choice = fc.record({ chosen: fc.array(text, { maxLength: 3 }), at: time });
const run = fc
  .record({ id: key, name: text, right: fc.nat({ max: 10 }), more: fc.nat({ max: 10 }), at: time })
  .map(({ more, ...rest }) => ({ ...rest, total: rest.right + more }));

const moment = fc.record({ state: fc.constantFrom(...ITEM_STATES), at: time }, { requiredKeys: ['at'] });

export const record: fc.Arbitrary<CompanyRecord> = fc
  .record({
    version: fc.constant(RECORD_VERSION),
    company: fc.record({ name: fc.string({ maxLength: 8 }), at: time }),
    answers: fc.dictionary(key, answer, { maxKeys: 6, noNullPrototype: true }),
    history: fc.dictionary(key, fc.array(moment, { minLength: 1, maxLength: 4 }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    choices: fc.dictionary(key, choice, { maxKeys: 4, noNullPrototype: true }),
    runs: fc.array(run, { maxLength: 4 }),
    removedRuns: fc.array(key, { maxLength: 2 }),
  })
  .map((parts) => mergeRecords(parts, emptyRecord()));

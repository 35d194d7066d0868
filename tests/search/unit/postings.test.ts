import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPostings, writePostings, type Posting } from '../../../src/search/postings.ts';

const gram = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}$/),
  fc
    .tuple(fc.constantFrom(...'個人情報かがサ𠮷'), fc.constantFrom(...'個人情報かがサ𠮷0'))
    .map((pair) => pair.join('')),
);
const holders = fc
  .uniqueArray(fc.nat(400_000), { minLength: 1, maxLength: 20 })
  .map((records) => records.toSorted((a, b) => a - b))
  .chain((records) =>
    fc.tuple(...records.map((record) => fc.record({ record: fc.constant(record), inTitle: fc.boolean() }))),
  );
const postings = fc
  .uniqueArray(fc.record({ gram, records: holders }), { selector: (posting) => posting.gram, maxLength: 30 })
  .map((list): Posting[] => list.toSorted((a, b) => (a.gram < b.gram ? -1 : 1)));

it('gives back what was written', () => {
  fc.assert(fc.property(postings, (list) => void expect(readPostings(writePostings(list))).toEqual(list)));
});

it('refuses records that lie further apart than it can tell', () => {
  expect(() => writePostings([{ gram: 'a', records: [{ record: 10 ** 6, inTitle: false }] }])).toThrow('1000000');
});

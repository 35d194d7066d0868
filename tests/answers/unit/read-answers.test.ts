import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnswers } from '../../../src/answers/model/read-answers.ts';
import { readRecord } from '../../../src/answers/model/read.ts';
import { record } from './arbitrary.ts';

const statesOf = (answers: object) =>
  Object.entries(answers as Record<string, { state?: string }>).filter(([, { state }]) => state !== undefined);
const sameStates = (text: string | null) => {
  const [states, wanted] = [readAnswers(text), readRecord(text).record.answers].map((answers) => statesOf(answers));
  expect(states).toEqual(wanted);
};

it('the answers alone are those of the whole record, of every version', () => {
  const versions = fc.tuple(record, fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(versions, ([some, version]) => {
      const text = JSON.stringify({ ...some, version });
      sameStates(text);
      sameStates(text.replaceAll('"not-yet"', '"open"'));
    }),
  );
});

it.each([null, '', '{', 'null', '[]', '7', '{"answers":[]}', '{"answers":{"__proto__":{"state":"done","at":1}}}'])(
  'nothing is answered in %j',
  (text) => {
    sameStates(text);
    expect(readAnswers(text)).toEqual({});
  },
);

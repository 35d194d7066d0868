import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeJson } from '../../../scripts/steps/search/encode-text.ts';
import { readIndex } from '../../../scripts/steps/search/read-index.ts';
import { encodeCbor, type CborValue } from '../../../src/search/cbor.ts';

const { value } = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value')),
  ),
}));

it('what is handed to Pagefind is CBOR', () => {
  fc.assert(fc.property(value, (any) => void expect(decode(encodeCbor(any))).toEqual(any)));
});

it('what is written for the page says the same there, whatever its letters', () => {
  const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder('euc-jp').decode(bytes)) as unknown;
  const letters = fc.string({ unit: fc.constantFrom(...'あ漢カー、。〜～−①㈱髙𠮷é"\\\u2028\n a・〃') });
  fc.assert(fc.property(letters, (text) => void expect(read(encodeJson([text]))).toEqual([text])));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(read(encodeJson(text))).toBe(text)));
});

it('an index of another Pagefind is refused, and says how it differs', () => {
  expect(() => readIndex([], 0)).toThrow(/Pagefind has changed, or is not 1\.6\.0: .*WebAssembly/);
});

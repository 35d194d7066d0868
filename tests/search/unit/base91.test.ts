import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode } from '../../../src/search/base91.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

it('gives any bytes back', () => {
  fc.assert(fc.property(bytes, (any) => void expect([...decode(encode(any))]).toEqual([...any])));
});

it('stands between quotes in a script as it is', () => {
  fc.assert(fc.property(bytes, (any) => void expect(encode(any)).toMatch(/^[!#-[\]-}]*$/)));
});

it('takes less room than base64', () => {
  const any = Uint8Array.from({ length: 30_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
  expect(encode(any).length).toBeLessThan(any.length * 1.25);
});

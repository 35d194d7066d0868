import { expect, it } from 'vitest';
import { readableSize } from '../../../scripts/lib/readable-size.ts';

it.each([
  [1, '1 kB'],
  [102_600, '103 kB'],
  [999_499, '999 kB'],
  [1_250_000, '1.3 MB'],
])('a size of %i bytes reads %s', (bytes, size) => {
  expect(readableSize(bytes)).toBe(size);
});

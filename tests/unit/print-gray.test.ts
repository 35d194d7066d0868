import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGray } from '../../scripts/print/gray.ts';

describe('a colour in RGB', () => {
  it('is a grey where its three parts are the same', () => {
    expect(toGray(0, 0, 0)).toBe(0);
    expect(toGray(1, 1, 1)).toBe(1);
    expect(toGray(0.302, 0.302, 0.302)).toBe(0.302);
  });

  it('is none where one part differs, however little', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, (red, green, blue) => {
        expect(toGray(red, green, blue) === undefined).toBe(new Set([red, green, blue].map(Math.abs)).size > 1);
      }),
    );
    expect(toGray(0, 0, 0.004)).toBeUndefined();
  });
});

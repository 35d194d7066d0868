import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../src/rules/deadlines.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** The day after, found by a calendar that knows nothing of milliseconds. */
function next(date: string): string {
  const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  const [y, m, d] = of < length ? [year, month, of + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
  return [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}
const later = (date: string, days: number): string => (days === 0 ? date : later(next(date), days - 1));

describe('the days by which a leak has to be reported', () => {
  // Worked out on a wall calendar: the day it became known is day 1.
  it.each([
    ['2026-11-28', true, '2026-11-30', '2026-12-02', '2027-01-26'],
    ['2026-11-28', false, '2026-11-30', '2026-12-02', '2026-12-27'],
    ['2028-02-01', false, '2028-02-03', '2028-02-05', '2028-03-01'],
    ['2027-02-01', false, '2027-02-03', '2027-02-05', '2027-03-02'],
    ['2026-12-31', true, '2027-01-02', '2027-01-04', '2027-02-28'],
  ])('after %s (attack: %s) are %s to %s, and %s', (known, improper, from, to, full) => {
    expect(deadlinesOf(known, improper)).toEqual({ prompt: { from, to }, full });
  });

  it('are counted day by day, over leap days and ends of years', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (known, improper) => {
        expect(deadlinesOf(known, improper)).toEqual({
          prompt: { from: later(known, 2), to: later(known, 4) },
          full: later(known, improper ? 59 : 29),
        });
      }),
    );
  });

  it.each(['', '2026-02-30', '2027-02-29', '2026-13-01', '26-1-1', '12026-01-01', '9999-12-31', 'kinou'])(
    'are none after "%s"',
    (known) => {
      expect(deadlinesOf(known, true)).toBeUndefined();
    },
  );
});

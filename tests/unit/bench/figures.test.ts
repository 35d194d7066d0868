import { describe, expect, it } from 'vitest';
import { barRow, verdict } from '../../../scripts/bench/bars.ts';
import { besideOurs, kilobytes, megabytes, percent, seconds } from '../../../scripts/bench/figures.ts';

describe('figures', () => {
  it('are shown with their units', () => {
    expect([seconds(2139), kilobytes(603_298), megabytes(522_400_000)]).toEqual(['2.14 s', '603.3 kB', '522 MB']);
  });

  it.each([
    [1, '100.0 %'],
    [0.99999, '99.9 %'],
    [0.987, '98.7 %'],
    [0, '0.0 %'],
  ])('call %d of a text %s, and only all of it 100 %%', (share, shown) => {
    expect(percent(share)).toBe(shown);
  });

  it('of others say how many times ours they are', () => {
    expect(besideOurs(9000, 2000, seconds)).toBe('9.00 s (4.50×)');
    expect(besideOurs(1000, 2000, seconds)).toBe('1.00 s (0.50×)');
    expect(besideOurs(9000, undefined, seconds)).toBe('9.00 s');
  });
});

describe('a bar', () => {
  it.each([
    [14_000, 'held'],
    [15_000, 'held'],
    [15_010, 'missed by 0.0 kB (< 1 %)'],
    [18_000, 'missed by 3.0 kB (20 %)'],
  ])('of 15 kB, measured %d bytes, is %s', (measured, expected) => {
    expect(verdict(measured, 15_000, kilobytes)).toBe(expected);
  });

  it('stands in a row with its limit and what was measured', () => {
    const bar = { name: 'whole set', limit: 15_000, measured: 12_340, show: seconds };
    expect(barRow(bar)).toEqual(['whole set', '15.00 s', '12.34 s', 'held']);
  });

  it('that could not be measured says why', () => {
    const bar = { name: 'share', limit: 0.5, measured: { missing: 'it is not installed' }, show: String };
    expect(barRow(bar)).toEqual(['share', '0.5', '–', 'not measured: it is not installed']);
  });
});

import { describe, expect, it } from 'vitest';
import { barRow, verdict } from '../../../scripts/bench/bars.ts';
import { besideOurs, kilobytes, megabytes, milliseconds, percent, seconds } from '../../../scripts/bench/figures.ts';

describe('figures', () => {
  it('are shown with their units', () => {
    expect([seconds(2139), kilobytes(603_298), megabytes(522_400_000)]).toEqual(['2.14 s', '603.3 kB', '522 MB']);
  });

  it.each([
    [95.4, '95 ms'],
    [9.96, '10 ms'],
    [1.24, '1.2 ms'],
    [0.04, '0.0 ms'],
  ])('show %d ms as %s', (value, shown) => {
    expect(milliseconds(value)).toBe(shown);
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

  it.each([
    [0.96, 'held'],
    [0.95, 'held'],
    [0.8, 'missed by 0.15 (16 %)'],
    [0.945, 'missed by 0.01 (< 1 %)'],
  ])('of at least 0.95, measured %d, is %s', (measured, expected) => {
    const show = (value: number) => (Math.round(value * 1000) / 1000).toFixed(2);
    const bar = { name: 'recall', limit: 0.95, side: 'least', measured, show } as const;
    expect(barRow(bar)).toEqual(['recall', 'at least 0.95', show(measured), expected]);
  });

  it('that could not be measured says why', () => {
    const bar = { name: 'share', limit: 0.5, measured: { missing: 'it is not installed' }, show: String };
    expect(barRow(bar)).toEqual(['share', '0.5', '–', 'not measured: it is not installed']);
  });
});

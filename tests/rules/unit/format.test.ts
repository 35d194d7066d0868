import { describe, expect, it } from 'vitest';
import { mailLink, phoneLink } from '../../../src/rules/contact-links.ts';
import { fill, readableDate } from '../../../src/rules/format.ts';

describe('a text with places to fill', () => {
  it('takes words and numbers', () => {
    expect(fill('{count}件（{what}）', { count: 3, what: '章' })).toBe('3件（章）');
  });

  it('is refused where a value is missing: no reader sees braces', () => {
    expect(() => fill('{date}版', {})).toThrow('{date}');
  });
});

describe('what a reader reads', () => {
  it('is a date in Japanese whatever the clock’s zone', () => {
    expect(readableDate('2026-01-01', 'ja')).toBe('2026年1月1日');
  });
});

describe('the links of a window', () => {
  it('dial and write', () => {
    expect(phoneLink('03-5978-7509')).toBe('tel:0359787509');
    // RFC 3986: a bare # would begin a fragment, and nothing would be dialled.
    expect(phoneLink('#9110')).toBe('tel:%239110');
    expect(mailLink('cs-support@ipa.go.jp')).toBe('mailto:cs-support@ipa.go.jp');
  });
});

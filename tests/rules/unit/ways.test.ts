import { describe, expect, it } from 'vitest';
import { phoneLink } from '../../../src/rules/contact-links.ts';
import { waysOf } from '../../../src/rules/ways.ts';

describe('the ways to a window', () => {
  it('stand in the order in which they answer, whatever the order they are written in', () => {
    const ways = waysOf({
      hours: '平日',
      url: 'https://www.npa.go.jp/bureau/',
      mail: 'soudan@example.jp',
      emergencyPhone: '110',
      phone: '#9110',
    });
    expect(ways.map(({ kind, text, href }) => [kind, text, href])).toEqual([
      ['phone', '#9110', 'tel:%239110'],
      ['emergency', '110', 'tel:110'],
      ['mail', 'soudan@example.jp', 'mailto:soudan@example.jp'],
      ['address', 'www.npa.go.jp/bureau', 'https://www.npa.go.jp/bureau/'],
      ['hours', '平日', undefined],
    ]);
  });

  it('are only those that there are', () => {
    expect(waysOf({ phone: '110' }).map(({ kind }) => kind)).toEqual(['phone']);
    expect(waysOf({})).toEqual([]);
  });
});

describe('the number of a company', () => {
  it.each([
    ['03-1234-5678', 'tel:0312345678'],
    ['(03) 1234-5678', 'tel:0312345678'],
    ['０９０−１２３４−５６７８', 'tel:09012345678'],
    ['+81 3 1234 5678', 'tel:+81312345678'],
  ])('%s is dialled as %s', (written, href) => {
    expect(phoneLink(written)).toBe(href);
  });

  it('is left to the reader where it is more than a number', () => {
    for (const written of ['内線 1234', '03-1234-5678（内線12）', '受付で聞く'])
      expect(phoneLink(written)).toBeUndefined();
  });
});

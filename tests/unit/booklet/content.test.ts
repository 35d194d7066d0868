import { describe, expect, it } from 'vitest';
import { changeContent } from '../../../scripts/print/booklet/content.ts';

const names = (category: string, from: string, to: string) => new Map([[category, new Map([[from, to]])]]);

describe('the content of a page that shares its page with another', () => {
  it('numbers marked contents on', () => {
    const before = '/P <</MCID 0 >>BDC (a) Tj EMC\n/Artifact <</Type /Page>> BDC EMC /Span<</Lang(ja)/MCID 12>>BDC EMC';
    expect(changeContent(before, { mcidOffset: 30, renamed: new Map() })).toEqual({
      content: '/P <</MCID 30 >>BDC (a) Tj EMC\n/Artifact <</Type /Page>> BDC EMC /Span<</Lang(ja)/MCID 42>>BDC EMC',
      mcids: 13,
    });
  });

  it('takes nothing in a text or a comment for an operator', () => {
    const text = '(/P <</MCID 1>>BDC \\( \\\\) Tj ((in) /MCID 2) Tj <2F4D> Tj % /P <</MCID 3>> BDC\n[(a) -20 (b)] TJ';
    expect(changeContent(text, { mcidOffset: 9, renamed: names('Font', 'P', 'Q') })).toEqual({
      content: text,
      mcids: 0,
    });
  });

  it('gives resources their new names where their category is meant', () => {
    const renamed = names('Pattern', 'X1', 'X1b');
    const before = '/X1 Do /X1 gs /X1 12 Tf /Pattern cs /X1 scn 1 0 0 rg 0.5 /X1 SCN';
    expect(changeContent(before, { mcidOffset: 0, renamed }).content).toBe(
      '/X1 Do /X1 gs /X1 12 Tf /Pattern cs /X1b scn 1 0 0 rg 0.5 /X1b SCN',
    );
    expect(changeContent('/X1 12 Tf', { mcidOffset: 0, renamed: names('Font', 'X1', 'F') }).content).toBe('/F 12 Tf');
  });

  it.each([
    ['q BI /W 1 ID x EI Q', /inline image/],
    ['(a Tj', /string without an end/],
    ['q ) Q', /a stray “\)”/],
  ])('is refused where it cannot be read: %s', (content, message) => {
    expect(() => changeContent(content, { mcidOffset: 0, renamed: new Map() })).toThrow(message);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, queryGrams } from '../../../src/search/grams.ts';

/** As Pagefind finds: a gram is the beginning of what it finds. */
const mayHold = (text: string, piece: string) =>
  queryGrams(piece).every((gram) => gramsOf(text).some((own) => own.startsWith(gram)));

const letters = fc.constantFrom(...'漏洩鍵台帳アイルーかなりすましのを々a1z9');
const text = fc.array(letters, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));

describe('a record is found', () => {
  it('by whatever piece of its text holds more than grammar and begins where a word does', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (any, from, length) => {
        const start = from % any.length;
        // Latin letters and digits are words, found by how they begin.
        fc.pre(!/[a-z0-9]/.test(any.charAt(start - 1)) || !/[a-z0-9]/.test(any.charAt(start)));
        const piece = any.slice(start, start + 1 + (length % 8));
        // A kanji among particles is found where it is a word, and a kana where it begins one.
        fc.pre(queryGrams(piece).some((gram) => gram.length > 1));
        expect(mayHold(any, piece)).toBe(true);
      }),
    );
  });

  it.each([
    ['鍵の管理', '鍵'],
    ['合い鍵', '鍵'],
    ['お金を払う', 'お金'],
    ['0359787509', '5978'],
    ['iso/iec27001', '27001'],
    ['vpnのしくみ', 'vp'],
  ])('%s by %s', (whole, piece) => {
    expect(queryGrams(piece)).not.toEqual([]);
    expect(mayHold(whole, piece)).toBe(true);
  });
});

it.each([
  ['台帳を作る', '帳台'],
  ['多要素認証', '要認'],
  ['vpnのしくみ', 'pn'],
])('%s is not found by %s', (whole, piece) => {
  expect(mayHold(whole, piece)).toBe(false);
});

it('takes no pair across the seam of two words', () => {
  expect(gramsOf('情報の漏えい')).toEqual(['情報', '漏え', 'えい']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWithPlaces } from '../../../src/search/fold.ts';
import { originalRanges, segments } from '../../../src/search/marks.ts';
import { placesOf } from '../../../src/search/places.ts';

const mark = (text: string, ...words: string[]) => {
  const folded = foldWithPlaces(text);
  const ranges = words.flatMap((word) => placesOf(foldWithPlaces(word).text, folded.text));
  return segments(text, originalRanges(ranges, folded))
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');
};

describe('a mark is whole', () => {
  it.each([
    ['サーバーで見つかったサーバの中', ['サーバー'], '[サーバー]で見つかった[サーバ]の中'],
    ['サーバーを置く', ['サーバ'], '[サーバー]を置く'],
    ['電話03-5978-7509へ', ['0359787509'], '電話[03-5978-7509]へ'],
    ['多要素認証を使う', ['多要', '要素', '認証'], '[多要素認証]を使う'],
    ['Wi-Fiを切る', ['wifi'], '[Wi-Fi]を切る'],
    ['ｳｨﾙｽに感染', ['ウイルス'], '[ｳｨﾙｽ]に感染'],
    ['定期的に変える必要', ['変え'], '定期的に[変える]必要'],
    ['鍵で開ける', ['鍵'], '[鍵]で開ける'],
  ])('in %s for %j', (text, words, marked) => {
    expect(mark(text, ...words)).toBe(marked);
  });
});

it('cuts any text into parts that are the text, marked and unmarked in turn', () => {
  const range = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ minLength: 36, maxLength: 40 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
      const whole = {
        text: '',
        starts: [...text].map((_, index) => index),
        ends: [...text].map((_, index) => index + 1),
      };
      const parts = segments(text, originalRanges(ranges, whole));
      expect(parts.map((part) => part.text).join('')).toBe(text);
      parts.slice(1).forEach((part, index) => expect(part.marked).not.toBe(parts[index]?.marked));
      expect(
        parts
          .filter((part) => part.marked)
          .map((part) => part.text)
          .join('').length,
      ).toBe(
        new Set(ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)))
          .size,
      );
    }),
  );
});

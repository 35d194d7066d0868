import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces } from '../../../src/search/fold.ts';

/** Letters that a rule is about, among any others. */
const letter = fc.oneof(
  fc.constantFrom(
    ...'ーァアゼぢづっゃ漢字んンabcA19ヂヅヮカサバヴヴゔ゛゜ﾞﾟﾊｻー－-−‐,()（）  　・「」。İﬁ㈱①',
    '\u3099',
    '\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));

describe('folding makes alike', () => {
  it.each([
    ['ＶＰＮ', 'VPN'],
    ['ｳｲﾙｽ', 'ウイルス'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
    ['サーバー', 'サーバ'],
    ['ルーター', 'ルータ'],
    ['サ−バ－', 'サーバ'],
    ['ウィルス', 'ウイルス'],
    ['ソフトウェア', 'ソフトウエア'],
    ['セキュリティー', 'セキュリティ'],
    ['ヴァイオリン', 'バイオリン'],
    ['気づく', '気ずく'],
    ['Wi-Fi', 'WiFi'],
    ['e-ラーニング', 'eラーニング'],
    ['Windows 11', 'windows11'],
    ['03-5978-7509', '0359787509'],
    ['０３−５９７８−７５０９', '0359787509'],
    ['03(5978)7509', '0359787509'],
    ['1,000人', '1000人'],
    ['全角　空白', '全角 空白'],
    ['第\u200b三者', '第三者'],
  ])('%s and %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
});

describe('folding keeps apart', () => {
  it.each([
    ['メール', 'める'],
    ['ビル', 'ビール'],
    ['キー', 'キ'],
    ['かき', 'がき'],
    ['4.0版', '40版'],
  ])('%s and %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
});

describe('the folding of any text', () => {
  it('changes nothing when done again', () => {
    fc.assert(fc.property(text, (any) => void expect(fold(fold(any))).toBe(fold(any))));
  });

  it('is the same with places and without', () => {
    fc.assert(fc.property(text, (any) => void expect(foldWithPlaces(any).text).toBe(fold(any))));
  });

  it('leads each letter back to the ones it stands for, in order', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { text: folded, starts, ends } = foldWithPlaces(any);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        starts.forEach((start, index) => {
          const end = ends[index] ?? 0;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(any.length);
          // Letters that one letter has become, as (株) from ㈱, share its place.
          expect(starts[index + 1] ?? any.length).toBeGreaterThanOrEqual(start);
          expect(ends[index + 1] ?? any.length).toBeGreaterThanOrEqual(end);
        });
      }),
    );
  });

  it('leads back to letters that fold to the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'ァアウィサーバ漢字1aＡｱ'), { maxLength: 12 }), (letters) => {
        const any = letters.join('');
        const { text: folded, starts, ends } = foldWithPlaces(any);
        [...folded].forEach((one, index) => {
          expect(fold(any.slice(starts[index], ends[index])).charAt(0)).toBe(one);
        });
      }),
    );
  });
});

it('covers with a letter what was left out behind it', () => {
  const { starts, ends } = foldWithPlaces('サーバー、03-5978');
  expect([starts[2], ends[2]]).toEqual([2, 4]);
  expect([starts[5], ends[5]]).toEqual([6, 8]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/search/cut.ts';
import { fold } from '../../../src/search/fold.ts';
import { lexicon } from '../../support/search.ts';

const words = lexicon({
  words:
    '攻撃:こうげき 標的型攻撃:ひようてきがたこうげき 漏れ*:もれ 情報:じようほう 時刻:じこく 気:き 台帳:だいちよう クラウド サービス ログ パスワード なりすま* vpn機器:vpnきき',
  ignored: ['は', 'が', 'の', 'に', 'どう', 'する', 'して', 'とは', 'たら'],
});
const pieces = (text: string) => cut(fold(text), words).map(({ kind, text: piece }) => `${kind} ${piece}`);

describe('a query is cut', () => {
  it.each([
    ['at known words, the longest first', '標的型攻撃の情報', ['word 標的型攻撃', 'ignored の', 'word 情報']],
    ['at what the forms of a verb share', '情報が漏れたら', ['word 情報', 'ignored が', 'word 漏れ', 'ignored たら']],
    ['at known words within katakana', 'クラウドサービス', ['word クラウド', 'word サービス']],
    ['not within katakana that is not known to its end', 'ブログ', ['unknown ブログ']],
    ['not within Latin letters', 'vpnx', ['unknown vpnx']],
    ['at words of mixed letters', 'VPN機器とは', ['word vpn機器', 'ignored とは']],
    ['at kana that a word is read as', 'だいちょうの', ['reading だいちよう', 'ignored の']],
    ['at katakana words written in hiragana', 'ぱすわーどは', ['reading ぱすわーど', 'ignored は']],
    ['around what nobody knows', '確定申告のパスワード', ['unknown 確定申告', 'ignored の', 'word パスワード']],
    ['not within a compound that has a kanji nobody knows', '時刻表', ['unknown 時刻表']],
    ['not at a single kanji within others', '天気予報', ['unknown 天気予報']],
  ])('%s: %s', (_, query, expected) => {
    expect(pieces(query)).toEqual(expected);
  });
});

it('loses no letter of any text', () => {
  const text = fc.array(fc.constantFrom(...'攻撃標的型情報漏れがのにクラウドvpnぱすわーど𠮷時刻z9'), { maxLength: 14 });
  fc.assert(
    fc.property(text, (letters) => {
      const folded = fold(letters.join(''));
      expect(
        cut(folded, words)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(folded);
    }),
  );
});

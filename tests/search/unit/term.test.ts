import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/search/term.ts';
import { lexicon } from '../../support/search.ts';

const words = lexicon({
  words:
    '不審:ふしん メール パスワード 定期的:ていきてき 身代金:みのしろきん 要素:ようそ 認証:にんしよう 攻撃:こうげき フィッシング ランサムウェア 脆弱性:ぜいじやくせい 盗*:ぬす',
  synonyms: [
    { here: ['多要素認証'], typed: ['二段階認証', '2FA'] },
    { here: ['切り離す:切り離'], typed: ['隔離'] },
    { here: ['脆弱性', '弱点'], typed: [] },
  ],
  mistypings: { 不信: '不審' },
  ignored: ['は', 'な', 'に', 'の', 'とは', 'べき', 'どうする'],
});
const termsOf = (query: string) => readQuery(query, words).terms;
const waysOf = (query: string) =>
  termsOf(query).flatMap(({ ways }) => ways.map(({ kind, texts, shown }) => `${kind} ${texts.join('+')} ${shown}`));

describe('a query asks for', () => {
  it('its words, and not for the grammar between them', () => {
    expect(termsOf('パスワードは定期的に').map(({ text }) => text)).toEqual(['パスワード', '定期的']);
  });

  it('each of its words once', () => {
    expect(termsOf('攻撃 攻撃、攻撃').map(({ text }) => text)).toEqual(['攻撃']);
  });

  it('its grammar where there is nothing else', () => {
    expect(termsOf('どうする').map(({ text }) => text)).toEqual(['どうする']);
  });

  it('nothing where it has no letters', () => {
    expect(termsOf('　、。 !')).toEqual([]);
  });

  it('stretches of several words, as typed', () => {
    expect(readQuery('不審なメールの攻撃', words).phrases).toEqual([
      '不審なメール',
      'メールの攻撃',
      '不審なメールの攻撃',
    ]);
  });

  it('what was typed, for those who are told of it', () => {
    expect(termsOf('ＶＰＮ ｻｰﾊﾞｰ').map(({ typed }) => typed)).toEqual(['ＶＰＮ', 'ｻｰﾊﾞｰ']);
  });
});

describe('a term is found by', () => {
  it.each([
    ['words that mean the same', '二段階認証', 'synonym 多要素認証 多要素認証'],
    ['words that mean the same, in Latin letters', '2fa', 'synonym 多要素認証 多要素認証'],
    ['what the forms of a verb share', '隔離', 'synonym 切り離 切り離す'],
    ['words that are read so', 'みのしろきん', 'spelling 身代金 身代金'],
    ['the katakana of what was typed in hiragana', 'らんさむうぇあ', 'spelling ランサムウエア ランサムウェア'],
    ['a word that goes on from it', 'ランサ', 'spelling ランサムウエア ランサムウェア'],
    ['a word whose reading goes on from it', 'みのし', 'spelling 身代金 身代金'],
    ['a word that is a letter off', 'フィシング', 'correction フイツシング フィッシング'],
    ['a word of kanji with one of them wrong', '脆弱正', 'correction 脆弱性 脆弱性'],
    ['what that word means', '脆弱正', 'synonym 弱点 弱点'],
    ['the word that a known mistake means', '不信', 'correction 不審 不審'],
    ['the words that it is made of', '攻撃認証', 'literal 攻撃 攻撃'],
  ])('%s', (_, query, way) => {
    expect(waysOf(query)).toContain(way);
  });

  it('itself before anything else', () => {
    for (const query of ['二段階認証', 'みのしろきん', 'フィシング', '不信'])
      expect(termsOf(query)[0]?.ways[0]).toMatchObject({ kind: 'literal', worth: 1 });
  });

  it('nothing but itself where nothing resembles it', () => {
    expect(termsOf('確定申告')[0]?.ways).toHaveLength(1);
  });

  it('no word that is merely a kanji shorter', () => {
    expect(waysOf('攻撃力')).toEqual(['literal 攻撃力 攻撃力']);
  });
});

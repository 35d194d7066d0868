import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexRecords } from '../../../scripts/steps/search/engine.ts';
import { lexiconOf } from '../../../scripts/steps/search/lexicon.ts';
import type { Pack } from '../../../scripts/steps/search/pack.ts';
import { indexScripts } from '../../../scripts/steps/search/write.ts';
import { answer } from '../../../src/search/answer.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { openIndex, record, type OpenIndex } from '../../support/search.ts';

const thesaurus = {
  synonyms: [
    ['多要素認証', '二段階認証', '2FA'],
    ['切り離す', '隔離'],
  ],
  mistypings: { 不審: ['不信'] },
  topics: ['多要素認証'],
  readings: { 漏洩: 'ろうえい' },
  letters:
    'えー びー しー でぃー いー えふ じー えいち あい じぇー けー える えむ えぬ おー ぴー きゅー あーる えす てぃー ゆー ぶい だぶりゅー えっくす わい ぜっと',
  ignored: 'の を が は に な とは',
};
const site = [
  record({ url: 'a.html#1', title: '台帳を作りましょう', text: '情報資産の台帳を作り、サーバーの場所を書きます。' }),
  record({
    url: 'a.html#2',
    title: '控え',
    text: 'バックアップを取り、ネットワークから切り離します。',
    keywords: ['複製', 'USB'],
  }),
  record({ url: 'b.html#1', title: 'ログインを守る', text: '多要素認証を使います。漏洩したときは、すぐに変えます。' }),
  record({ url: 'b.html#2', title: '不審なメール', text: '相手になりすます人がいます。電話03-5978-7509' }),
];

/** As many records as asked for, with texts of their own: real content repeats its words, and adds some. */
function manyRecords(count: number): SearchRecord[] {
  const words = [
    '台帳',
    '更新',
    '認証',
    '攻撃',
    '費用',
    '手順',
    '訓練',
    '連絡',
    '報告',
    '契約',
    '設定',
    '通信',
    '接続',
    '権限',
  ];
  return Array.from({ length: count }, (_, index) => {
    const own = Array.from({ length: 40 }, (_, place) => {
      const word = words[(index * 7 + place * (1 + (index % 5))) % words.length] ?? '';
      return `${word}の${String.fromCharCode(0x4e00 + ((index * 41 + place * 17) % 6000))}${word}です。`;
    });
    return record({
      url: `p${Math.floor((index * 40) / count)}.html#${index}`,
      title: `${words[index % words.length]}${index}`,
      text: own.join(''),
    });
  });
}

/** Packed as tightly as a build does it takes a second; what the tests look at says as much packed loosely. */
const loosely: Pack = (bytes) => Promise.resolve(gzipSync(bytes));

async function indexOf(records: readonly SearchRecord[], pack?: Pack): Promise<Map<string, string>> {
  const lexicon = lexiconOf(records, thesaurus);
  return indexScripts(records, await indexRecords(records, createLexicon(lexicon).words), lexicon, pack);
}

describe('the index of a site', () => {
  let scripts = new Map<string, string>();
  let index: OpenIndex;
  beforeAll(async () => {
    scripts = await indexOf(site);
    index = await openIndex(scripts);
  });

  it.each([
    ['a word', '台帳', 'a.html#1'],
    ['a word in another spelling', 'サーバ', 'a.html#1'],
    ['the reading of a word', 'だいちょう', 'a.html#1'],
    ['a reading that the dictionary does not know', 'ろうえい', 'b.html#1'],
    ['a keyword', '複製', 'a.html#2'],
    ['a form of a verb', '切り離した', 'a.html#2'],
    ['what means the same as a verb', '隔離', 'a.html#2'],
    ['what means the same', '2fa', 'b.html#1'],
    ['a part of a compound', '要素認証', 'b.html#1'],
    ['the names of its letters', 'ゆーえすびー', 'a.html#2'],
    ['the names of its letters in katakana', 'ユーエスビー', 'a.html#2'],
    ['a word with a letter too many', '多要素認証証', 'b.html#1'],
    ['a known mistake', '不信', 'b.html#2'],
    ['hiragana', 'なりすまし', 'b.html#2'],
    ['a phone number', '5978 7509', 'b.html#2'],
    ['a question', '多要素認証とは？', 'b.html#1'],
  ])('is found by %s', async (_, query, url) => {
    const { groups } = await answer(query, index.source);
    expect(groups[0]?.results[0]?.url).toBe(url);
  });

  it.each(['ラーメン', '確定申告', '時刻表'])('has nothing for %s', async (query) => {
    expect((await answer(query, index.source)).count).toBe(0);
  });

  it('is scripts that every page may load: classic, without eval, asking for nothing by themselves', () => {
    expect([...scripts.keys()].filter((name) => !name.endsWith('.js'))).toEqual([]);
    for (const script of scripts.values()) expect(script).toMatch(/^shioriSearch\.put\("[^"\\]+","[^"\\]*"\);\n$/);
  });

  it('is the same each time it is made', async () => {
    expect(await indexOf(site, loosely)).toEqual(await indexOf(site, loosely));
  });
});

it('makes a query load little more of an index ten times as large', async () => {
  const loadedFor = async (count: number) => {
    const scripts = await indexOf(manyRecords(count), loosely);
    const { source, loaded } = await openIndex(scripts);
    await answer('台帳の更新', source);
    const bytes = (names: Iterable<string>) =>
      [...names].reduce((sum, name) => sum + (scripts.get(name)?.length ?? 0), 0);
    return { loaded: bytes(loaded), all: bytes(scripts.keys()) };
  };
  const [small, large] = [await loadedFor(100), await loadedFor(1000)];
  expect(large.all).toBeGreaterThan(4 * small.all);
  expect(large.loaded).toBeLessThan(2.5 * small.loaded);
}, 60_000);

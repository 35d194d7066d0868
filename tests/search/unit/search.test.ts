import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/search.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { lexicon, record, sourceOf } from '../../support/search.ts';

const words = lexicon({
  words:
    '台帳:だいちよう 更新:こうしん 攻撃:こうげき 情報:じようほう 管理:かんり 費用:ひよう 書類:しよるい 多要素認証:たようそにんしよう 認証:にんしよう バックアップ',
  synonyms: [{ here: ['多要素認証'], typed: ['二段階認証'] }],
  topics: ['バックアップ'],
  ignored: ['の', 'を', 'が', 'は', 'する', 'どう'],
});
/** Records that hold none of the words that the tests look for: rare words count more only among many. */
const others = Array.from({ length: 20 }, (_, index) =>
  record({ url: `other-${index}.html`, title: '別の話', text: '書類を片付けます。' }),
);
const found = async (query: string, records: readonly SearchRecord[]) =>
  (await search(query, sourceOf([...records, ...others], words))).ranked.map(({ match }) => match.folded.record.url);

it('puts what stands in a title first, then what stands in a text, then what only a keyword leads to', async () => {
  const records = [
    record({ url: 'keyword', text: '書類です。', keywords: ['台帳'] }),
    record({ url: 'text', text: '台帳を作ります。' }),
    record({ url: 'title', title: '台帳を作りましょう' }),
  ];
  expect(await found('台帳', records)).toEqual(['title', 'text', 'keyword']);
});

describe('the order', () => {
  it('puts a record with all words before one with some', async () => {
    const records = [
      record({ url: 'one', title: '台帳', text: '台帳と書類です。' }),
      record({ url: 'both', text: '台帳の更新です。' }),
    ];
    expect((await found('台帳 更新', records))[0]).toBe('both');
  });

  it('puts words that stand together before the same words apart', async () => {
    const records = [
      record({ url: 'apart', text: '更新します。台帳です。' }),
      record({ url: 'together', text: '台帳の更新です。' }),
    ];
    expect(await found('台帳の更新', records)).toEqual(['together', 'apart']);
  });

  it('puts the word itself before one that means the same', async () => {
    const records = [
      record({ url: 'same', text: '多要素認証です。' }),
      record({ url: 'itself', text: '二段階認証です。' }),
    ];
    expect(await found('二段階認証', records)).toEqual(['itself', 'same']);
  });

  it('puts where a thing is explained before where it is asked about or listed', async () => {
    const kinds = ['question', 'sheet', 'item', 'section'] as const;
    const records = kinds.map((kind) => record({ url: kind, kind, text: '台帳です。' }));
    expect(await found('台帳', records)).toEqual(['section', 'item', 'sheet', 'question']);
  });

  it('lets a rare word count more than a common one', async () => {
    const common = Array.from({ length: 15 }, (_, index) => record({ url: `common-${index}`, text: '情報です。' }));
    const rare = record({ url: 'rare', text: '費用です。' });
    expect((await found('情報 費用', [...common, rare]))[0]).toBe('rare');
  });

  it('counts for a record what else stands on its page', async () => {
    const records = [
      record({ url: 'a.html#1', page: 'A', text: '台帳です。' }),
      record({ url: 'b.html#1', page: 'B', text: '台帳です。' }),
      record({ url: 'b.html#2', page: 'B', text: '更新です。' }),
    ];
    expect((await found('台帳 更新', records)).toSorted()).toEqual(['b.html#1', 'b.html#2']);
  });
});

describe('nothing is found', () => {
  const records = [
    record({ url: 'a', text: '台帳の管理です。バックアップです。' }),
    ...Array.from({ length: 15 }, (_, index) => record({ url: `common-${index}`, text: '費用です。' })),
  ];

  it.each([
    ['where no word stands anywhere', 'ラーメン'],
    ['where only a word that says little does', 'ラーメンの管理'],
    ['where only a part of a word does', '管理職'],
    ['where a topic of the site is only begun', 'バック 修理'],
    ['where there are no letters', '？！'],
    ['where there is nothing', '  '],
    ['where one of two words stands nowhere', '台帳 ラーメン'],
    ['where only the common part of a compound does', '費用台帳'],
  ])('%s', async (_, query) => {
    expect(await found(query, records)).toEqual([]);
  });
});

it('finds a record that many others go before of which the engine knows only some letters', async () => {
  const noise = Array.from({ length: 40 }, (_, index) =>
    record({ url: `noise-${index}`, text: '二段の棚と認証です。' }),
  );
  expect(await found('二段階認証', [...noise, record({ url: 'it', text: '多要素認証です。' })])).toEqual(['it']);
});

describe('a record is found', () => {
  const records = [
    record({ url: 'a', text: 'サーバーの台帳を、毎月更新します。03-5978-7509' }),
    record({ url: 'b', text: '書類です。', keywords: ['棚卸し'] }),
    record({ url: 'c', text: 'バックアップです。' }),
  ];

  it.each([
    ['by a word in another spelling', 'サーバ', 'a'],
    ['in half width', 'ｻｰﾊﾞｰ', 'a'],
    ['by how it is read', 'だいちょう', 'a'],
    ['by a number without its hyphens', '0359787509', 'a'],
    ['by a question that holds its words', '台帳の更新はどうする？', 'a'],
    ['by a word that is not in its text', '棚卸し', 'b'],
    ['by most of what was asked for', '台帳 更新 サーバ 無関係', 'a'],
    ['by a topic of the site, whatever else is asked for', 'バックアップ 頻度 無関係', 'c'],
  ])('%s', async (_, query, url) => {
    expect(await found(query, records)).toEqual([url]);
  });
});

describe('records are read', () => {
  /** What was read for a query, besides what the answer needs. */
  async function readFor(query: string, records: readonly SearchRecord[]) {
    const all = [...records, ...others];
    const source = sourceOf(all, words);
    const read: string[] = [];
    const { ranked } = await search(query, {
      ...source,
      records: (numbers) => {
        read.push(...numbers.map((number) => all[number]?.url ?? ''));
        return source.records(numbers);
      },
    });
    return { read, urls: ranked.map(({ match }) => match.folded.record.url) };
  }
  const both = record({ url: 'both', page: 'A', text: '台帳の更新です。' });
  const part = record({ url: 'part', page: 'B', text: '更新です。' });

  it('where their page may hold enough of the query, and no others', async () => {
    expect((await readFor('台帳 更新', [both, part])).read).toEqual(['both']);
  });

  it('where nothing else is found', async () => {
    expect((await readFor('台帳 更新', [part])).read).toEqual(['part']);
  });

  it('of incidents that the query names, however much else it says', async () => {
    const incident = record({
      url: 'incident',
      kind: 'incident',
      page: 'C',
      text: '費用です。',
      keywords: ['更新され'],
    });
    const { read, urls } = await readFor('台帳 情報 管理 攻撃 更新され', [both, incident]);
    expect(read).toContain('incident');
    expect(urls[0]).toBe('incident');
  });
});

import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import type { Segment } from '../../../src/search/marks.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { lexicon, record, sourceOf } from '../../support/search.ts';

const words = lexicon({
  words: '台帳:だいちよう 更新:こうしん フィッシング 身代金:みのしろきん 書類:しよるい',
  synonyms: [{ here: ['多要素認証'], typed: ['二段階認証'] }],
  ignored: ['の', 'を'],
});
const others = Array.from({ length: 20 }, (_, index) => record({ url: `other-${index}.html`, text: '書類です。' }));
const ask = (query: string, records: readonly SearchRecord[]) =>
  answer(query, sourceOf([...records, ...others], words));
const shown = (segments: readonly Segment[] = []) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('results are grouped', () => {
  const records = [
    record({ url: 'a.html', kind: 'page', page: '章', title: '台帳' }),
    record({ url: 'a.html#1', page: '章', text: '台帳の台帳です。' }),
    record({ url: 'b.html#1', page: '別の章', text: '台帳です。' }),
    record({ url: 'c.html#1', page: '窓口', kind: 'window', text: '台帳です。' }),
    record({ url: 'c.html#2', page: '窓口', text: '台帳です。書類です。' }),
    record({ url: 's.html#1', page: 'シート', kind: 'sheet', text: '台帳です。' }),
  ];

  it('by page, with windows and sheets apart', async () => {
    const { groups, count } = await ask('台帳', records);
    const names = groups.map(({ kind, page }) => `${kind} ${page}`);
    expect(new Set(names)).toEqual(new Set(['page 章', 'page 別の章', 'page 窓口', 'windows 窓口', 'sheets シート']));
    expect(names).toHaveLength(5);
    expect(count).toBe(6);
  });

  it('and ranked: the best of each group first, then all others', async () => {
    const { groups } = await ask('台帳', records);
    expect(groups.map(({ results }) => results[0]?.rank)).toEqual([1, 2, 3, 4, 5]);
    const ranks = groups.flatMap(({ results }) => results.map(({ rank }) => rank));
    expect(ranks.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(groups[0]?.results.map(({ url }) => url)).toEqual(['a.html', 'a.html#1']);
  });
});

describe('a result', () => {
  it('shows what was found in title and text', async () => {
    const { groups } = await ask('台帳', [record({ url: 'a', title: '台帳の話', text: '毎年、台帳を更新します。' })]);
    const [result] = groups[0]?.results ?? [];
    expect([shown(result?.title), shown(result?.excerpt), result?.keyword]).toEqual([
      '[台帳]の話',
      '毎年、[台帳]を更新します。',
      undefined,
    ]);
  });

  it('that only a keyword leads to shows its beginning and the keyword', async () => {
    const records = [record({ url: 'a', title: '題', text: '書類です。', keywords: ['棚卸し表', '棚卸し'] })];
    const [result] = (await ask('棚卸し', records)).groups[0]?.results ?? [];
    expect([shown(result?.title), shown(result?.excerpt), result?.keyword]).toEqual(['題', '書類です。', '棚卸し']);
  });
});

describe('a reader is told', () => {
  const records = [
    record({ url: 'a', text: '多要素認証です。' }),
    record({ url: 'b', text: '身代金です。' }),
    record({ url: 'c', text: 'フィッシングです。' }),
  ];

  it.each([
    ['which word means the same', '二段階認証', { typed: '二段階認証', shown: '多要素認証', kind: 'synonym' }],
    ['what was read from kana', 'みのしろきん', { typed: 'みのしろきん', shown: '身代金', kind: 'spelling' }],
    ['which word was probably meant', 'フィシング', { typed: 'フィシング', shown: 'フィッシング', kind: 'correction' }],
  ])('%s', async (_, query, standIn) => {
    expect((await ask(query, records)).standIns).toEqual([standIn]);
  });

  it('nothing where the word itself is found', async () => {
    const itself = record({ url: 'd', text: '二段階認証です。' });
    expect((await ask('二段階認証', [...records, itself])).standIns).toEqual([]);
  });

  it.each([
    [20, false],
    [21, true],
  ])('of %i results whether there are more: %s', async (count, isMore) => {
    const many = Array.from({ length: count }, (_, index) => record({ url: `${index}`, text: '身代金です。' }));
    expect(await ask('身代金', many)).toMatchObject({ count: 20, isMore });
  });

  it('which of the words stands in no result', async () => {
    expect(
      (await ask('身代金 台帳 フィッシング 無関係', [record({ url: 'e', text: '身代金、台帳、フィッシング' })]))
        .missing,
    ).toEqual(['無関係']);
  });

  it('which words of the site resemble one that is not found', async () => {
    const { count, suggestions } = await ask('台帳書', records);
    expect([count, suggestions]).toEqual([0, ['台帳']]);
  });

  it('honestly that there is nothing', async () => {
    expect(await ask('ラーメン', records)).toEqual({
      groups: [],
      count: 0,
      isMore: false,
      standIns: [],
      missing: [],
      suggestions: [],
    });
  });
});

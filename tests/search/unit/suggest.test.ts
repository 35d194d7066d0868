import { expect, it } from 'vitest';
import { suggest } from '../../../src/search/suggest.ts';
import { readQuery } from '../../../src/search/term.ts';
import { lexicon } from '../../support/search.ts';

const words = lexicon({ words: 'バックアップ 台帳:だいちよう 切り離*:きりはな 事業継続計画:じぎようけいぞくけいかく' });

it.each([
  ['バックナップル', ['バックアップ']],
  ['事業計画書', []],
  ['だいちょーう', ['台帳']],
  ['切り離れ', []],
  ['ぬぷゎゑぢ', []],
])('for %s it names %j', (query, names) => {
  expect(suggest(readQuery(query, words), words)).toEqual(names);
});

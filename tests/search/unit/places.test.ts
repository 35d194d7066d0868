import { expect, it } from 'vitest';
import { placesOf } from '../../../src/search/places.ts';

it.each([
  ['認証', '多要素認証と認証', [3, 6]],
  ['os', 'osとpostとios', [0]],
  ['soc', 'soc1とsoc2', [0, 5]],
  ['5978', '0359787509', [2]],
  ['開', '公開する。開く。', [5]],
  ['鍵', '鍵、合鍵', [0]],
  ['サービス', 'クラウドサービス', [4]],
  ['不在', '台帳', []],
  ['', '台帳', []],
])('%s stands in %s at %j', (word, text, starts) => {
  expect(placesOf(word, text)).toEqual(starts.map((start) => ({ start, end: start + word.length })));
});

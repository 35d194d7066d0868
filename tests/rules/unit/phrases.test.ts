import { expect, it } from 'vitest';
import { phrasesOf } from '../../../src/rules/phrases.ts';

it.each([
  ['会社向けセキュリティ窓口', ['会社向け', 'セキュリティ窓口']],
  ['県警察 事案に関する相談窓口', ['県警察 ', '事案に', '関する', '相談窓口']],
  ['委員会 漏えい等の対応とお役立ち資料', ['委員会 ', '漏えい等の', '対応と', 'お役立ち資料']],
  ['お助け隊サービス（試し）', ['お助け隊', 'サービス（試し）']],
  ['ABC D-EFG 特別窓口', ['ABC ', 'D-EFG ', '特別窓口']],
])('%s may be broken between its words only', (name, phrases) => {
  expect(phrasesOf(name)).toEqual(phrases);
});

import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../scripts/steps/furigana/readings-of.ts';
import { createAnalyser } from '../../../scripts/steps/search/readings.ts';
import { annotate } from '../../../src/furigana/annotate.ts';
import { content } from '../../support/content.ts';

const readings = new Map([
  ['行っ', 'いっ'],
  ['行った', 'おこなった'],
  ['取り扱い', 'とりあつかい'],
  ['情報', 'じょうほう'],
  ['#年', 'ねん'],
  ['日', 'ひ'],
]);
/** A text with its readings in brackets. */
const read = (text: string, known: ReadonlyMap<string, string> = readings) =>
  annotate(text, known)
    .map((piece) => (piece.reading === undefined ? piece.text : `${piece.text}(${piece.reading})`))
    .join('');

describe('readings stand', () => {
  it('over kanji alone, of the longest word that is known', () => {
    expect(read('情報の取り扱いを行った')).toBe('情報(じょうほう)の取(と)り扱(あつか)いを行(おこな)った');
  });

  it('over counters that sound alike behind every number, and over no others', () => {
    expect(read('2026年、3日、その日')).toBe('2026年(ねん)、3日、その日(ひ)');
  });

  it('over nothing that is not known', () => {
    expect(read('龍が行く')).toBe('龍が行く');
  });
});

describe('of what the leaflet says', () => {
  const analyse = createAnalyser();
  const said = [
    '見たことと行ったことを、時刻と一緒に残します。',
    '画面が金銭を要求する、怪しいメールを開いた、お金を振り込んだ。',
    '個人情報の漏えいの報告',
    '情報管理者に知らせる',
    '一人に任せきりにしない',
    '専門家に相談してください。',
    '警察相談専用電話',
    '確認表',
    '2026年4月1日',
  ];
  const known = readingsOf(said, content.readings, analyse);
  it.each([
    [
      '見たことと行ったことを、時刻と一緒に残します。',
      '見(み)たことと行(おこな)ったことを、時刻(じこく)と一緒(いっしょ)に残(のこ)します。',
    ],
    ['個人情報の漏えいの報告', '個人(こじん)情報(じょうほう)の漏(ろう)えいの報告(ほうこく)'],
    ['情報管理者に知らせる', '情報(じょうほう)管理(かんり)者(しゃ)に知(し)らせる'],
    ['一人に任せきりにしない', '一人(ひとり)に任(まか)せきりにしない'],
    ['2026年4月1日', '2026年(ねん)4月(がつ)1日'],
  ])('%s is read as it is meant', (text, meant) => {
    expect(read(text, known)).toBe(meant);
  });

  it('nothing is lost', () => {
    for (const text of said)
      expect(
        annotate(text, known)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });
});

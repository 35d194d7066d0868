import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';

const LONG = 'これは、とても長い前置きの文です。';
const show = (text: string, words: readonly string[]) => {
  const marks = words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length })),
  );
  return excerpt(
    text,
    marks.sort((a, b) => a.start - b.start),
  )
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');
};

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(show('台帳を作ります。', ['台帳'])).toBe('[台帳]を作ります。');
  });

  it('is the beginning of a text without marks, whole sentences of it', () => {
    expect(show(LONG.repeat(9), [])).toBe(`${LONG.repeat(5)}…`);
  });

  it('begins with the sentence of the first mark', () => {
    expect(show(`${LONG.repeat(9)}今年の台帳を作ります。`, ['台帳'])).toBe('…今年の[台帳]を作ります。');
  });

  it('begins with the paragraph of the first mark and shows that nothing of it is left out', () => {
    expect(show(`${LONG.repeat(9)}\n今年の台帳を作ります。`, ['台帳'])).toBe('今年の[台帳]を作ります。');
  });

  it('begins within a long sentence at a clause, and not within a word or a number', () => {
    const text = `費用は1,234,567円に届き${'長い説明が続き'.repeat(9)}、2026年の台帳を作ります。`;
    expect(show(text, ['台帳'])).toBe('…2026年の[台帳]を作ります。');
  });

  it('shows where most marks are', () => {
    expect(show(`台帳です。${LONG.repeat(9)}台帳の見直しと台帳の更新です。`, ['台帳'])).toBe(
      '…[台帳]の見直しと[台帳]の更新です。',
    );
  });

  it('makes one line of several', () => {
    expect(show('一行目\n二行目', [])).toBe('一行目 二行目');
  });
});

it('holds parts of the text in order and at least one mark, whatever text and marks there are', () => {
  const text = fc
    .array(fc.constantFrom('台帳', '1,000', '、', '。', '\n', 'を作る', '「', '）', 'VPN'), {
      minLength: 1,
      maxLength: 120,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (any) => {
      const marks = [...any.matchAll(/台帳/g)].map(({ index }) => ({ start: index, end: index + 2 }));
      const shown = excerpt(any, marks);
      const plain = shown
        .map((part) => part.text)
        .join('')
        .replace(/^…|…$/g, '');
      expect(any.replaceAll('\n', ' ')).toContain(plain);
      expect(shown.some(({ marked }) => marked)).toBe(marks.length > 0);
      // Neither a number nor a word is cut.
      expect(plain).not.toMatch(/^,|^000|^帳|^PN|^N/);
      expect(plain).not.toMatch(/(?<!台)帳$|(?<![0,])1$|,$|台$|(?<!VP)N$|V$|P$/);
    }),
  );
});

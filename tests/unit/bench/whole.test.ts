import { describe, expect, it } from 'vitest';
import { expectedOf } from '../../../scripts/bench/print/expected.ts';
import { rightPageNumbers, solid, textShare } from '../../../scripts/bench/print/whole.ts';

describe('a text without spaces', () => {
  it('is the same whatever codes a PDF uses for its characters', () => {
    // U+2F00 is the radical that some PDFs have in the place of U+4E00.
    expect(solid('\u2f00 つ\n（Ａ）')).toBe('一つ(A)');
  });
});

describe('how much of the text was printed', () => {
  const texts = ['パスワードは長くします', '更新を待たせません'];

  it('is all of it in whatever order, with running heads between', () => {
    expect(textShare(texts, ['見出し更新を待たせません1', 'パスワードは長くします2'])).toBe(1);
  });

  it('is nothing of it on empty pages', () => {
    expect(textShare(texts, ['', ''])).toBe(0);
  });

  it('is less where a text is missing', () => {
    expect(textShare(texts, ['パスワードは長くします'])).toBeCloseTo(9 / 16);
  });

  it('is less where a text is there once and should be twice', () => {
    expect(textShare(['確認しましょう', '確認しましょう'], ['確認しましょう'])).toBe(0.5);
  });
});

describe('the page numbers of the contents', () => {
  const contents = ['はじめに', '1資産の確認', '2文書の整備'];

  it('are right where the chapter’s title stands on that page', () => {
    expect(
      rightPageNumbers(contents, ['もくじはじめに21資産の確認32文書の整備4', 'はじめに', '資産の確認', '文書の整備']),
    ).toBe(3);
  });

  it('are wrong where it stands elsewhere', () => {
    expect(
      rightPageNumbers(contents, ['はじめに21資産の確認22文書の整備4', 'はじめに', '資産の確認', '文書の整備']),
    ).toBe(2);
  });

  it('are wrong where there are none', () => {
    expect(rightPageNumbers(contents, ['はじめに1資産の確認2文書の整備', 'はじめに', '資産の確認', '文書の整備'])).toBe(
      0,
    );
  });
});

describe('what a whole leaflet holds', () => {
  const html = `<!doctype html><html><head><title>しおり</title></head><body><main>
    <ol><li><a href="#a"><span>1</span><span>資産の確認</span><span data-page-of="a"></span></a></li></ol>
    <h2 id="a">資産の<em>確認</em></h2><svg><title>絵</title><text>会社</text></svg>
    <p>読む <span class="visually-hidden">（外部サイト）</span></p><script>run()</script></main></body></html>`;

  it('is every text that paper shows', () => {
    expect(expectedOf(html).texts).toEqual(['1', '資産の確認', '資産の', '確認', '会社', '読む']);
  });

  it('is every line of its contents', () => {
    expect(expectedOf(html).contents).toEqual(['1資産の確認']);
  });
});

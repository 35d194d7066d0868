import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../scripts/steps/search/records.ts';

const page = (main: string) => `<!doctype html><html><body><main data-pagefind-body>${main}</main></body></html>`;
const records = (main: string, keywords: Readonly<Record<string, readonly string[]>> = {}) =>
  recordsOf(page(main), 'a.html', { sections: 'section', keywords: new Map(Object.entries(keywords)) });
const brief = (main: string) => records(main).map(({ kind, url, title, text }) => [kind, url, title, text]);

describe('a page is taken apart into', () => {
  it('its beginning and the sections under its headings', () => {
    expect(brief('<h1>章</h1><p>始め</p><h2 id="x">見出し</h2><p>本文</p><h3 id="y">小見出し</h3><p>続き</p>')).toEqual(
      [
        ['page', 'a.html', '章', '始め'],
        ['section', 'a.html#x', '見出し', '本文'],
        ['section', 'a.html#y', '小見出し', '続き'],
      ],
    );
  });

  it('windows, sheets, questions and answers, each at the id of its section', () => {
    const parts = ['window', 'sheet', 'question', 'answer'].map(
      (kind) => `<section id="${kind}-1"><h2 id="${kind}-1-title">題</h2><p>本文</p></section>`,
    );
    expect(brief(`<h1>章</h1>${parts.join('')}`).slice(1)).toEqual([
      ['window', 'a.html#window-1', '題', '本文'],
      ['sheet', 'a.html#sheet-1', '題', '本文'],
      ['question', 'a.html#question-1', '題', '本文'],
      ['answer', 'a.html#answer-1', '題', '本文'],
    ]);
  });

  it('the items of its checklists, in the middle of a section that goes on', () => {
    const item = '<ul><li id="i"><label><input><span>できていますか。</span></label><p>大切です。</p></li></ul>';
    expect(brief(`<h1>章</h1><h2 id="x">確認</h2><p>前</p>${item}<p>後</p>`).slice(1)).toEqual([
      ['section', 'a.html#x', '確認', '前\n後'],
      ['item', 'a.html#i', 'できていますか。', '大切です。'],
    ]);
  });

  it('what follows a section that ends, too', () => {
    const section = '<section id="window-1"><h3>窓口</h3><p>電話</p></section>';
    expect(brief(`<h1>章</h1><h2 id="x">一覧</h2>${section}<p>注意</p>`).slice(1)).toEqual([
      ['section', 'a.html#x', '一覧', '注意'],
      ['window', 'a.html#window-1', '窓口', '電話'],
    ]);
  });
});

it('keeps words together that a reader sees together, and apart what is apart', () => {
  const main = `<h1>章</h1><p>不<strong>審</strong>な<a href="b">メール</a></p><dl><dt>電話</dt><dd>110</dd></dl>
    <p><strong>答え</strong><span>理由</span></p><p><span class="label">注意</span>急ぎます</p>`;
  expect(records(main)[0]?.text).toBe('不審なメール\n電話：110\n答え\n理由\n注意：急ぎます');
});

it('leaves out what nobody reads, and what stands elsewhere', () => {
  const unread = [
    '<script>a</script>',
    '<svg><text>a</text></svg>',
    '<nav>a</nav>',
    '<p hidden>a</p>',
    '<p data-pagefind-ignore>a</p>',
    '<span aria-hidden="true">a</span>',
    '<span class="visually-hidden">a</span>',
    '<template><p>a</p></template>',
    '<details><summary>a</summary></details>',
    '<a class="button" href="b">a</a>',
  ];
  expect(records(`<h1>章</h1><p>本文</p>${unread.join('')}`)[0]?.text).toBe('本文');
});

it('gives each its keywords, and none to a heading with nothing under it', () => {
  const main = '<h1>章</h1><h2 id="x">空</h2><h2 id="y">次</h2><p>本文</p>';
  expect(records(main, { 'a.html#y': ['別名'] }).map(({ url, keywords }) => [url, keywords])).toEqual([
    ['a.html', []],
    ['a.html#y', ['別名']],
  ]);
});

it('finds nothing on a page that is not marked for the search', () => {
  expect(recordsOf('<main><h1>章</h1></main>', 'a.html', { sections: 'section', keywords: new Map() })).toEqual([]);
});

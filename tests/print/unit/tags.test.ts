import { PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { dissolve, withoutEmpty } from '../../../scripts/pdf/tags/blocks.ts';
import { openFigures, withoutDecoration } from '../../../scripts/pdf/tags/figures.ts';
import { labelItems } from '../../../scripts/pdf/tags/labels.ts';
import { wordsOf } from '../../../scripts/pdf/tags/links.ts';
import { mendLists } from '../../../scripts/pdf/tags/lists.ts';
import { mendTables } from '../../../scripts/pdf/tags/tables.ts';
import { tagsIn, type Tag } from '../../../scripts/pdf/tags/tree.ts';
import { brief, drawn, element, line, run, text, words } from './tag-fixture.ts';

const withAlt = (alt: string, tag: Tag): Tag => ({ ...tag, words: { Alt: PDFHexString.fromText(alt) } });

describe('elements that mean nothing', () => {
  it('go, and words of one paragraph stand in it together', () => {
    const from = element('P', text('これは'), element('Strong', text('大事')), element('NonStruct', text('です。')));
    expect(brief(dissolve(from))).toEqual(['P', 'これは', ['Strong', '大事'], 'です。']);
  });

  it('make a paragraph of words between blocks', () => {
    const box = element('NonStruct', text('前'), element('Em', text('強')), element('P', text('段落')), text('後'));
    expect(brief(dissolve(element('Document', box)))).toEqual([
      'Document',
      ['P', '前', ['Em', '強']],
      ['P', '段落'],
      ['P', '後'],
    ]);
  });

  it('make two paragraphs of two boxes, and of badges with a gap between them', () => {
    const boxes = element('Div', element('NonStruct', text('一')), element('NonStruct', text('二')));
    // The first of these holds nothing but words: it may be words in a line as well.
    const deep = element('Div', element('NonStruct', boxes), text('三'));
    const badges = element('Div', text('経営層', 0), text('従業員', 50));
    const sentence = element('Div', text('経営', 0), text('層', 20));
    expect(brief(dissolve(deep))).toEqual(['Div', ['Div', ['P', '一'], ['P', '二']], ['P', '三']]);
    expect(brief(dissolve(badges))).toEqual(['Div', ['P', '経営層'], ['P', '従業員']]);
    expect(brief(dissolve(sentence))).toEqual(['Div', ['P', '経営', '層']]);
  });

  it('leave a link that holds blocks where it is', () => {
    const link = element('Link', element('H3', text('題')), element('P', text('文')));
    expect(brief(dissolve(element('Div', link)))).toEqual(['Div', ['Link', ['H3', '題'], ['P', '文']]]);
  });
});

describe('elements without content', () => {
  it('go, but for cells of a table', () => {
    const row = element('TR', element('TH', 'a'), element('TD'));
    const from = element('Div', element('P'), element('L', element('LI', element('Span'))), element('Table', row));
    expect(brief(withoutEmpty(from))).toEqual(['Div', ['Table', ['TR', ['TH', 'a'], ['TD']]]]);
  });
});

describe('figures', () => {
  const drawing = withAlt('鍵の絵', element('Figure', drawn()));

  it('that hold a drawing and a caption are opened, and the drawing keeps its own text', () => {
    const figure = withAlt('図', element('Figure', drawn(), drawing, element('Caption', text('説明'))));
    const opened = openFigures(figure);
    expect(opened).toMatchObject({ type: 'Div', words: {} });
    expect([...tagsIn(opened)].filter(({ type }) => type === 'Figure')).toMatchObject([{ words: drawing.words }]);
  });

  it('that are one drawing, with words in it, stay', () => {
    const figure = withAlt('図', element('Figure', drawn(), element('NonStruct', '字')));
    expect(openFigures(figure)).toMatchObject({ type: 'Figure', words: figure.words });
  });

  it('keep what is drawn, as form fields do; elsewhere words alone are read', () => {
    const box = { page: 0, items: [line(), run('語')] };
    const from = element('Div', drawn(), element('P', box), drawing, element('Form', drawn()));
    expect(brief(withoutDecoration(from))).toEqual(['Div', ['P', '語'], ['Figure', 2], ['Form', 2]]);
  });
});

describe('lists', () => {
  it('have items of label and body', () => {
    const from = element('L', element('LI', element('Lbl', '1.'), '一', element('L', element('LI', '二'))));
    expect(brief(mendLists(from))).toEqual([
      'L',
      ['LI', ['Lbl', '1.'], ['LBody', '一', ['L', ['LI', ['LBody', '二']]]]],
    ]);
  });

  it('hold nothing but items, lists and a caption', () => {
    const from = element('L', element('Caption', '題'), element('P', '文'), element('L', element('LI', '一')));
    expect(brief(mendLists(from))).toEqual([
      'L',
      ['Caption', '題'],
      ['LI', ['LBody', ['P', '文']]],
      ['L', ['LI', ['LBody', '一']]],
    ]);
  });

  it('say how their labels count', () => {
    const attributes = { List: { ListNumbering: PDFName.of('Circle') } };
    const from = element('L', element('LI', element('Lbl', '1'), '一'));
    expect(mendLists(from).attributes).toEqual({ List: { ListNumbering: PDFName.of('Decimal') } });
    expect(mendLists({ ...from, attributes }).attributes).toEqual(attributes);
    expect(mendLists(element('L', element('LI', '一'))).attributes).toEqual({});
  });
});

describe('labels that a style sheet counts', () => {
  const list = element('L', element('LI', words('一つめ', 40, 100)), element('LI', words('二つめ', 40, 80)));
  const label = (items: ReturnType<typeof run>[]) => brief(labelItems(list, [items]));

  it('go to the item they stand before, level with its first words', () => {
    expect(label([run('2)', 15, 80), run('.', 30, 101), run('1', 20, 101)])).toEqual([
      'L',
      ['LI', ['Lbl', '1.'], '一つめ'],
      ['LI', ['Lbl', '2)'], '二つめ'],
    ]);
  });

  it.each([
    ['elsewhere on the line', run('1', 90, 100)],
    ['on another line', run('1', 20, 60)],
    ['far away', run('1', -80, 100)],
    ['words', run('注意', 15, 100)],
  ])('are not found in what stands %s', (_, item) => {
    expect(label([item])).toEqual(['L', ['LI', '一つめ'], ['LI', '二つめ']]);
  });

  it('are not given to an item that has one', () => {
    const own = element('LI', element('Lbl', words('ア', 15, 100)), words('一', 40, 100));
    expect(brief(labelItems(own, [[run('1', 20, 100)]]))).toEqual(['LI', ['Lbl', 'ア'], '一']);
  });
});

describe('tables', () => {
  const cell = (type: string, table: Record<string, PDFName | PDFNumber> = {}): Tag => ({
    ...element(type, '字'),
    attributes: { Table: table },
  });
  it('have a scope for every header, and spans only where cells span', () => {
    const one = PDFNumber.of(1);
    const headers = { Headers: PDFName.of('x'), RowSpan: one, ColSpan: one };
    const from = element(
      'Table',
      element('TR', cell('TH'), cell('TH', { Scope: PDFName.of('Both') })),
      element('TR', cell('TH'), cell('TD', headers)),
    );
    const cells = [...tagsIn(mendTables(from))].filter(({ type }) => /^T[HD]$/.test(type));
    expect(cells.map(({ attributes }) => attributes)).toEqual([
      { Table: { Scope: PDFName.of('Column') } },
      { Table: { Scope: PDFName.of('Both') } },
      { Table: { Scope: PDFName.of('Row') } },
      {},
    ]);
  });
});

describe('the words of a link', () => {
  it('are those that are seen, with a space for a gap', () => {
    const link = element('Link', words('www.example', 0), words('.jp/', 110), words('3', 200));
    expect(wordsOf(link)).toBe('www.example.jp/ 3');
  });

  it('are those of the picture where there is nothing else', () => {
    expect(wordsOf(element('Link', withAlt('地図', element('Figure', drawn()))))).toBe('地図');
  });
});

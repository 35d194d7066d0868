import { describe, expect, it } from 'vitest';
import { checkFixture, errorsOf, swap, type Override } from '../../support/content-fixture.ts';

describe('braces in a text are reported where', () => {
  it.each<[string, string, Override, string]>([
    [
      'they name a count wrongly',
      'content/ja/sheets.yaml',
      swap('title: 全章', 'title: 全{itmes}項目'),
      'content/ja/sheets.yaml:3: sheets.1.title has {itmes}, which nothing fills in: did you mean "items"?',
    ],
    [
      'they name what only another file has a place for',
      'content/ja/roles/staff.yaml',
      swap('title: 従業員の方へ', 'title: 従業員の{edition}'),
      'content/ja/roles/staff.yaml:1: title has {edition}, which nothing fills in: the counts are {items}, {checklists}, {topics}, {questions}, {choices}, {statements}, {firstSteps}',
    ],
    [
      'they name what only another word has a place for',
      'content/ja/site.yaml',
      swap('tagline: ', 'tagline: "{title}" # '),
      'content/ja/site.yaml:3: tagline has {title}, which nothing fills in: the counts are {items}, {checklists}, {topics}, {questions}, {choices}, {statements}, {firstSteps}',
    ],
    [
      'they stand in the body of a chapter',
      'content/ja/chapters/03-assets.mdx',
      swap('## 確認しましょう', '{item}の問いです。\n\n## 確認しましょう'),
      'content/ja/chapters/03-assets.mdx:13: has {item}, which nothing fills in: did you mean "items"?',
    ],
  ])('%s', async (_sentence, file, override, expected) => {
    expect(await errorsOf({ [file]: override })).toEqual([expected]);
  });
});

describe('a text of content/', () => {
  it('has its counts written in, of what it is about', async () => {
    const { content, errors } = await checkFixture({
      'content/ja/sheets.yaml': swap('title: 全章', 'title: 全{items}項目、{questions}問'),
      'content/ja/chapters/04-systems.mdx': swap('point: まず', 'point: 次の{topics}つ'),
      'content/ja/interface.yaml': swap('scored: 言葉', 'scored: "{topics}つのテーマ、{total}件"'),
    });
    expect(errors).toEqual([]);
    expect(content.sheets[0]?.title).toBe('全3項目、2問');
    expect(content.chapters.find(({ id }) => id === 'systems')?.data.point).toMatch(/^次の1つ/);
    expect(content.interfaceWords.quiz.scored).toBe('2つのテーマ、{total}件');
  });

  it('counts what was added to the leaflet apart from it', async () => {
    const { content, errors, warnings } = await checkFixture({
      'content/ja/checklists/assets.yaml': swap('id: know-place\n', 'id: know-place\n        inLeaflet: false\n'),
      'content/ja/sheets.yaml': swap('title: 全章', 'title: 全{items}項目'),
    });
    expect(errors.map(({ message }) => message)).toEqual([
      'is 3, but the checklist has 2 items: give a score up to 2 a meaning and none above it, or say inLeaflet: false of an item that this edition adds',
    ]);
    expect({ content: content.sheets[0]?.title, warnings }).toEqual({ content: '全0項目', warnings: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/content-fixture.ts';

const FILE = 'content/ja/chapters/05-updates.mdx';
const errorsWith = (body: string) =>
  errorsOf({ [FILE]: (text: string) => text.replace(/\n---\n\n?[^]*$/, `\n---\n\n${body}\n`) });

describe('a text that would run code is refused', () => {
  it.each([
    ['an expression', '{process.env.HOME}', 'holds code in braces'],
    ['an expression within a sentence', '今は{new Date()}です。', 'holds code in braces'],
    ['code behind a comment', '{/* 注 */ process.exit()}', 'holds code in braces'],
    ['an import', "import { readFileSync } from 'node:fs'", 'starts with import or export'],
    ['an export', 'export const a = 1', 'starts with import or export'],
    ['an attribute', '<Callout title={process.env.HOME}>\n注意\n</Callout>', '<Callout> has a value in braces'],
    [
      'spread attributes',
      '<Callout title="注意" {...process.env}>\n注意\n</Callout>',
      '<Callout> has a value in braces',
    ],
  ])('%s', async (_name, body, message) => {
    expect(await errorsWith(body)).toEqual([expect.stringMatching(`^${FILE}:13: ${message}`)]);
  });

  it('but for comments', async () => {
    expect(await errorsWith('{/* 後で足す */}\n\n## 更新 {/* #update */}')).toEqual([]);
  });
});

describe('signs that nobody sees are refused', () => {
  it.each([
    ['NUL', '\\0', 'U+0000'],
    ['a sign that turns the writing direction', '\\u202E', 'U+202E'],
    ['half of a character', '\\uD83D', 'U+D83D'],
    ['what a wrong encoding leaves', '\\uFFFD', 'U+FFFD'],
  ])('%s in a field', async (_name, escape, code) => {
    const errors = await errorsOf({
      'content/ja/site.yaml': (text: string) => text.replace('一行の説明', `"一行${escape}の説明"`),
    });
    expect(errors).toEqual([
      expect.stringContaining(`content/ja/site.yaml:3: tagline holds ${code}, a sign that nobody sees`),
    ]);
  });

  it('and in a text, with its line', async () => {
    expect(await errorsWith('一行目\n二行\u202E目')).toEqual([expect.stringMatching(`^${FILE}:14: holds U\\+202E`)]);
  });
});

describe('one mistake is told once', () => {
  it('though the plan and the keywords name what a broken checklist holds', async () => {
    const errors = await errorsOf({
      'content/ja/checklists/assets.yaml': (text: string) => text.replace('        text: どこに', '      text: どこに'),
      'content/ja/keywords.yaml': 'items:\n  know-data: [棚卸し]\n',
    });
    expect(errors).toEqual([expect.stringMatching(/^content\/ja\/checklists\/assets\.yaml:\d+: /)]);
  });

  it('though the plan lacks what a wrong indent has joined to the entry before', async () => {
    const errors = await errorsOf({
      'content/ja/action-plan.yaml': (text: string) =>
        text.replace(
          '[know-data, know-place, know-devices]',
          '\n      - know-data\n        - know-place\n      - know-devices',
        ),
    });
    expect(errors).toEqual([
      expect.stringContaining('content/ja/action-plan.yaml:8: stages.1.items.1 "know-data - know-place" is no id'),
    ]);
  });

  it('though keywords name a heading of a text that cannot be read', async () => {
    const errors = await errorsOf({
      'content/ja/chapters/03-assets.mdx': (text: string) =>
        text.replace('<Checklist id="assets" />', '<Checklist id="assets">'),
      'content/ja/keywords.yaml': 'headings:\n  assets-figure: [図]\n',
    });
    expect(errors).toEqual([expect.stringMatching(/^content\/ja\/chapters\/03-assets\.mdx:\d+: cannot be read/)]);
  });
});

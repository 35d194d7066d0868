import { describe, expect, it } from 'vitest';
import { errorsOf, swap, type Override } from '../../support/content-fixture.ts';

const file = 'content/ja/checklists/assets.yaml';

describe('a checklist is reported where', () => {
  it.each<[string, Override, string[]]>([
    [
      'an item has no task',
      swap('        task: 情報を書き出す\n', ''),
      [`${file}:5: groups.1.items.1.task is missing: add "task: …"`],
    ],
    [
      'a task is too long for a line of the plan',
      swap('task: 情報を書き出す', `task: ${'情'.repeat(21)}`),
      [
        `${file}:7: groups.1.items.1.task "${'情'.repeat(21)}" is longer than 20 characters: say what to do in fewer words`,
      ],
    ],
    [
      'an item is parted into one thing',
      swap('        task: 情報を書き出す\n', '        task: 情報を書き出す\n        parts: [情報を書き出す]\n'),
      [`${file}:8: groups.1.items.1.parts has to name two things: leave it out where the text asks one`],
    ],
    [
      'two items have the same task',
      swap('task: 機器を書き出す', 'task: 情報を書き出す'),
      [`${file}:21: groups.2.items.1.task "情報を書き出す" stands in ${file}:7 already: word each so that it differs`],
    ],
    [
      'it bears another name than its chapter',
      swap('title: 短い題', 'title: 別の題'),
      [`${file}:1: title "別の題" is not the name of its chapter: write "短い題" in both`],
    ],
  ])('%s', async (_, override, lines) => {
    expect(await errorsOf({ [file]: override })).toEqual(lines);
  });

  it('its handout bears another name', async () => {
    const sheets = 'content/ja/sheets.yaml';
    const handout = `- id: handout
  layout: handout
  title: 配布シート 別の題
  purpose: 配ります。
  audience: 従業員
  advice: 両面印刷
  paper: A4
  pages: 2
  group: handouts
  chapters: [assets]
  windows: [police]
`;
    expect(await errorsOf({ [sheets]: (text) => text + handout })).toEqual([
      `${sheets}:12: sheets.2.title "配布シート 別の題" lacks the name of its chapter: write "短い題" in it`,
    ]);
  });
});

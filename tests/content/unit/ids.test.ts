import { describe, expect, it } from 'vitest';
import { errorsOf, swap, type Override } from '../../support/content-fixture.ts';

const contacts = 'content/contacts.yaml';
const words = 'content/ja/contacts.yaml';
const assets = 'content/ja/checklists/assets.yaml';
const plan = 'content/ja/action-plan.yaml';
const chapter = 'content/ja/chapters/03-assets.mdx';

describe('an id is reported where', () => {
  it.each<[string, Record<string, Override>, string[]]>([
    [
      'two windows share it',
      {
        [contacts]: swap('id: police', 'id: helpdesk'),
        [words]: swap('police:', 'desk:'),
        'content/ja/chapters/08-contacts.mdx': swap('police', 'helpdesk'),
      },
      [
        `${contacts}:11: contacts.2.id "helpdesk" stands in ${contacts}:2 already: give each its own id`,
        `${words}:6: desk names no entry of content/contacts.yaml: correct it, or add what it should name`,
      ],
    ],
    [
      'two published works share it',
      { 'content/references.yaml': (text) => text + text },
      [
        'content/references.yaml:6: references.2.id "guideline" stands in content/references.yaml:1 already: give each its own id',
      ],
    ],
    [
      'two windows have the same words, which YAML would read over',
      { [words]: (text) => `${text}helpdesk:\n  for: また\n  short: また\n  about: また\n` },
      [`${words}:13: has a field that stands in this entry already: keep one of the two`],
    ],
    [
      'two items of one group share it',
      { [assets]: swap('know-place', 'know-data'), [plan]: swap('know-place, ', '') },
      [`${assets}:11: groups.1.items.2.id "know-data" stands in ${assets}:5 already: give each its own id`],
    ],
    [
      'items of two groups share it',
      { [assets]: swap('know-devices', 'know-data'), [plan]: swap(', know-devices', '') },
      [`${assets}:19: groups.2.items.1.id "know-data" stands in ${assets}:5 already: give each its own id`],
    ],
    [
      'items of two checklists share it',
      {
        'content/ja/checklists/updates.yaml':
          'title: 短い題\ngroups:\n  - items:\n      - id: know-data\n        task: 更新する\n        text: 更新している。\n        why: 大切です。\n        first: 始めます。\n        proof: 残します。\n',
      },
      [
        `content/ja/checklists/updates.yaml:4: groups.1.items.1.id "know-data" stands in ${assets}:5 already: give each its own id`,
      ],
    ],
    [
      'two bands share it',
      { [assets]: swap('id: all', 'id: few') },
      [`${assets}:30: score.2.id "few" stands in ${assets}:26 already: give each its own id`],
    ],
    [
      'two options share it',
      { 'content/ja/quiz/update.yaml': swap('id: later', 'id: soon') },
      [
        'content/ja/quiz/update.yaml:9: options.2.id "soon" stands in content/ja/quiz/update.yaml:5 already: give each its own id',
      ],
    ],
    [
      'it is no id',
      { [assets]: swap('know-data', 'Know_Data'), [plan]: swap('know-data', 'Know_Data') },
      [
        `${plan}:7: stages.1.items.1 "Know_Data" is no id: use lower-case letters, digits and single hyphens, as in data-leaks`,
        `${assets}:5: groups.1.items.1.id "Know_Data" is no id: use lower-case letters, digits and single hyphens, as in data-leaks`,
      ],
    ],
    [
      'it names a file and is none',
      {
        'content/ja/figures/Two_Doors.yaml': 'title: 図\npanels: [{ id: door, alt: 戸口 }]\n',
        'src/figures/Two_Doors/door.astro': '<svg />',
      },
      [
        'content/ja/figures/Two_Doors.yaml has a name that is no id: use lower-case letters, digits and single hyphens, as in data-leaks',
      ],
    ],
    [
      'a window has no words',
      { [words]: (text) => text.slice(0, text.indexOf('police:')) },
      [`${contacts}:11: contacts.2.id "police" has no words: add "police: …" to ${words}`],
    ],
    [
      'words are about no window',
      { [words]: swap('police:', 'polize:') },
      [`${words}:6: polize names no entry of content/contacts.yaml: did you mean "police"?`],
    ],
    [
      'a published work has no words',
      { 'content/ja/references.yaml': '{}\n' },
      [
        'content/references.yaml:1: references.1.id "guideline" has no words: add "guideline: …" to content/ja/references.yaml',
      ],
    ],
    [
      'words are about no published work',
      { 'content/ja/references.yaml': (text) => `${text}video:\n  about: 動画です。\n` },
      [
        'content/ja/references.yaml:3: video names no entry of content/references.yaml: correct it, or add what it should name',
      ],
    ],
    [
      'a chapter names no place in the handbook',
      { [chapter]: swap('[chapter-1]', '[chapter-1, chapter-2]') },
      [`${chapter}:9: handbook.2 "chapter-2" names no entry of content/ja/handbook.yaml: did you mean "chapter-1"?`],
    ],
    [
      'a chapter names no published work',
      { [chapter]: swap('references: [guideline]', 'references:\n  - video') },
      [
        `${chapter}:11: references.1 "video" names no entry of content/references.yaml: correct it, or add what it should name`,
      ],
    ],
    [
      'a question names no published work',
      { 'content/ja/quiz/update.yaml': swap('reference: guideline', 'reference: guidline') },
      [
        'content/ja/quiz/update.yaml:16: reference "guidline" names no entry of content/references.yaml: did you mean "guideline"?',
      ],
    ],
    [
      'the plan lacks an item',
      { [plan]: swap(', know-devices', '') },
      [`${assets}:19: groups.2.items.1.id "know-devices" is in no stage of ${plan}: add it to one`],
    ],
    [
      'the plan names an item twice',
      { [plan]: swap('know-place', 'know-place, know-data') },
      [`${plan}:7: stages.1.items.3 "know-data" stands in ${plan}:7 already: name it once`],
    ],
    [
      'the plan names what is no item',
      { [plan]: swap('know-place', 'know-place, know-time') },
      [`${plan}:7: stages.1.items.3 "know-time" names no item of a checklist: correct it, or add what it should name`],
    ],
    [
      'a checklist belongs to no chapter',
      {
        'content/ja/checklists/asets.yaml':
          'title: 資産\ngroups:\n  - items:\n      - id: other\n        task: 他のことをする\n        text: 他の項目。\n        why: 大切です。\n        first: 始めます。\n        proof: 残します。\n',
        [plan]: swap('know-data', 'other, know-data'),
      },
      [
        'content/ja/checklists/asets.yaml is named "asets", which names no file of content/ja/chapters: did you mean "assets"?',
      ],
    ],
    [
      'printed stands without today',
      { [words]: swap('  today:\n    - 今の説明\n', '') },
      [`${words}:10: police.printed "前の説明" stands without today: add "today: …", or remove printed`],
    ],
    [
      'today stands without printed',
      { [words]: swap('  printed: 前の説明\n', '') },
      [`${words}:10: police.today stands without printed: add "printed: …", or remove today`],
    ],
  ])('%s', async (_sentence, overrides, expected) => {
    expect(await errorsOf(overrides)).toEqual(expected);
  });

  it('it is right although another field of its entry is wrong, no other file is', async () => {
    const errors = await errorsOf({ [contacts]: swap('inLeaflet: true', 'inLeaflet: 1') });
    expect(errors).toHaveLength(1);
  });
});

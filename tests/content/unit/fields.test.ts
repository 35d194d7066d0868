import { describe, expect, it } from 'vitest';
import { errorsOf, swap, type Override } from '../../support/content-fixture.ts';

const contacts = 'content/contacts.yaml';
const assets = 'content/ja/checklists/assets.yaml';
const update = 'content/ja/quiz/update.yaml';
const record = 'content/ja/training-record.yaml';

describe('a field is reported with file, line and mend where', () => {
  it.each<[string, string, Override, string[]]>([
    [
      'an address is http',
      contacts,
      swap('url: https://www.example.jp/help/', 'url: http://www.example.jp/'),
      [
        `${contacts}:8: contacts.1.url "http://www.example.jp/" is no https address: write it in full, as in https://www.ipa.go.jp/security/`,
      ],
    ],
    [
      'an address has no host',
      contacts,
      swap('source: https://www.example.jp/police/', 'source: https://'),
      [
        `${contacts}:18: contacts.2.source "https://" is no https address: write it in full, as in https://www.ipa.go.jp/security/`,
      ],
    ],
    [
      'a phone number has no hyphens',
      contacts,
      swap('03-5978-7509', '"0359787509"'),
      [
        `${contacts}:6: contacts.1.phone "0359787509" is no phone number: write digits with hyphens, as in "03-5978-7509", in quotes`,
      ],
    ],
    [
      'a number is not in quotes',
      contacts,
      swap('"110"', '110'),
      [`${contacts}:15: contacts.2.emergencyPhone is no text: put it in quotes, as in "110"`],
    ],
    [
      'a mail address has no @',
      contacts,
      swap('help@example.jp', 'help.example.jp'),
      [`${contacts}:7: contacts.1.mail "help.example.jp" is no mail address: write it as in cs-support@ipa.go.jp`],
    ],
    [
      'a date is none',
      contacts,
      swap('checked: 2026-10-01', 'checked: 2026-02-30'),
      [`${contacts}:9: contacts.1.checked "2026-02-30" is no date: write it as in 2026-10-01, in quotes or not`],
    ],
    [
      'a field is missing',
      contacts,
      swap('  name: 相談窓口\n', ''),
      [`${contacts}:2: contacts.1.name is missing: add "name: …"`],
    ],
    [
      'a record has too few rows',
      record,
      swap('rows: 20', 'rows: 12'),
      [`${record}:12: rows is below 20: a page has room for 20`],
    ],
    [
      'a date is missing',
      contacts,
      swap('  checked: 2026-10-01\n', ''),
      [`${contacts}:2: contacts.1.checked is missing: add "checked: …"`],
    ],
    [
      'a field has no value',
      contacts,
      swap('name: 警察', 'name:'),
      [`${contacts}:12: contacts.2.name has no value: write one, or remove the line where it may be left out`],
    ],
    [
      'a text is empty',
      contacts,
      swap('name: 警察', 'name: ""'),
      [`${contacts}:12: contacts.2.name is empty: write the text`],
    ],
    [
      'a text ends in a space',
      contacts,
      swap('name: 警察', 'name: "警察 "'),
      [`${contacts}:12: contacts.2.name "警察 " starts or ends with a space: remove it`],
    ],
    [
      'a field is not known',
      contacts,
      swap('phone:', 'fone:'),
      [
        `${contacts}:6: contacts.1.fone is not a known field: remove it or correct its name; known: id, name, inLeaflet, kind, forPersons, phone, emergencyPhone, mail, url, checked, source`,
      ],
    ],
    [
      'a choice is not known',
      contacts,
      swap('kind: consult', 'kind: advice'),
      [`${contacts}:5: contacts.1.kind "advice" is none of consult, service: choose one`],
    ],
    [
      'yes stands for true',
      contacts,
      swap('inLeaflet: true', 'inLeaflet: yes'),
      [`${contacts}:4: contacts.1.inLeaflet "yes" is no true or false: write true or false, without quotes`],
    ],
    [
      'an id is missing',
      contacts,
      swap('- id: police\n  name', '- name'),
      [
        `${contacts}:11: contacts.2.id is missing: add "id: …"`,
        'content/ja/chapters/08-contacts.mdx:15: <Window id="police"> names no entry of content/contacts.yaml: correct it, or add what it should name',
        'content/ja/contacts.yaml:6: police names no entry of content/contacts.yaml: correct it, or add what it should name',
      ],
    ],
    [
      'a field within a group is wrong',
      'content/work.yaml',
      swap('name: CC BY', 'title: CC BY'),
      [
        'content/work.yaml:9: licence.name is missing: add "name: …"',
        'content/work.yaml:10: licence.title is not a known field: remove it or correct its name; known: name, url',
      ],
    ],
    [
      'a text stands for a list',
      'content/ja/contacts.yaml',
      swap('\n    - 今の説明', ' 今の説明'),
      [
        'content/ja/contacts.yaml:11: police.today "今の説明" is no list: put each entry on a line of its own that starts with "- "',
      ],
    ],
    [
      'a list is empty',
      update,
      swap('\n  - 更新は弱点をふさぎます。', ' []'),
      [`${update}:14: explanation is empty: add an entry`],
    ],
    [
      'a question has no right option',
      update,
      swap('right: true', 'right: false'),
      [`${update}:4: options has no right option: set right: true on at least one`],
    ],
    [
      'a question to choose one has two right options',
      update,
      swap('right: false', 'right: true'),
      [
        `${update}:4: options has 2 right options, but the kind choose-one takes one: correct the options or use choose-all`,
      ],
    ],
    [
      'a true-false question has other options',
      'content/ja/quiz/reuse.yaml',
      swap('"false"', '"no"'),
      [
        'content/ja/quiz/reuse.yaml:4: options must have exactly the ids true and false, in this order, since the kind is true-false',
      ],
    ],
    [
      'an id of an option is not in quotes',
      'content/ja/quiz/reuse.yaml',
      swap('"true"', 'true'),
      ['content/ja/quiz/reuse.yaml:5: options.1.id is no text: put it in quotes, as in "110"'],
    ],
    [
      'a number is written as text',
      update,
      swap('order: 1', 'order: first'),
      [`${update}:1: order "first" is no number: write digits, without quotes`],
    ],
    [
      'the last band ends below the number of items',
      assets,
      swap('max: 3', 'max: 2'),
      [
        `${assets}:31: score.2.max is 2, but the checklist has 3 items: give a score up to 3 a meaning and none above it, or say inLeaflet: false of an item that this edition adds`,
      ],
    ],
    [
      'the last band ends above the number of items',
      assets,
      swap('max: 3', 'max: 4'),
      [
        `${assets}:31: score.2.max is 4, but the checklist has 3 items: give a score up to 3 a meaning and none above it, or say inLeaflet: false of an item that this edition adds`,
      ],
    ],
    [
      'bands do not ascend',
      assets,
      swap('max: 1', 'max: 3'),
      [`${assets}:31: score.2.max is 3, not above the band before it (3): list the bands from few ticks to many`],
    ],
    [
      'the front matter of a chapter lacks a field',
      'content/ja/chapters/05-updates.mdx',
      swap('title: 章の題\n', ''),
      ['content/ja/chapters/05-updates.mdx:2: title is missing: add "title: …"'],
    ],
    [
      'the front matter of a page has a description too short',
      'content/ja/pages/about.mdx',
      (text) => text.replace(/description: .*/, 'description: 短い'),
      [
        'content/ja/pages/about.mdx:3: description "短い" is shorter than 30 characters: say what the reader finds here',
      ],
    ],
  ])('%s', async (_sentence, file, override, expected) => {
    expect(await errorsOf({ [file]: override })).toEqual(expected);
  });

  it('several fields of several files are wrong, all at once', async () => {
    const errors = await errorsOf({
      [contacts]: (text) => swap('"110"', '119x')(swap('help@example.jp', 'help')(text)),
      [assets]: swap('max: 3', 'max: 2'),
      'content/ja/chapters/05-updates.mdx': (text) => `${text}<Figure id="none" />\n`,
    });
    expect(errors.map((error) => error.split(' ')[0])).toEqual([
      `${contacts}:7:`,
      `${contacts}:15:`,
      'content/ja/chapters/05-updates.mdx:13:',
      `${assets}:31:`,
    ]);
  });
});

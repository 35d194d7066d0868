import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/content-fixture.ts';

const file = 'content/ja/sheets.yaml';
const head = (id: string) => `- id: ${id}
  title: 短い題
  purpose: 配ります。
  audience: 従業員
  advice: 両面印刷
  paper: A4
  pages: 2
  group: whole
`;
const leaflet = `${head('leaflet')}  layout: leaflet\n`;

describe('a sheet is reported where', () => {
  it.each<[string, string, string[]]>([
    [
      'nobody knows its layout',
      `${head('leaflet')}  layout: brochure\n`,
      [
        `${file}:9: sheets.1.layout "brochure" is none of leaflet, booklet, handout, checklists, action-plan, quiz, quiz-answers, contacts, contact-cards, first-response, role, training-record, incident-log, first-notice, call-back-cards, lost-device-cards, stickers, talk-cards, talk-posters, exercise, exercise-worksheet, staff-change, rules, guide: choose one`,
      ],
    ],
    [
      'a field is of another layout',
      `${head('leaflet')}  layout: leaflet\n  role: staff\n`,
      [
        `${file}:10: sheets.1.role is not a known field: remove it or correct its name; known: id, title, purpose, audience, readers, advice, paper, pages, group, onHome, layout, chapters`,
      ],
    ],
    [
      'it names a chapter, a figure and a window that are not there',
      `${head('handout')}  layout: handout\n  chapters: [asets]\n  figures: [theives]\n  windows: [helpdesc]\n`,
      [
        `${file}:11: sheets.1.figures.1 "theives" names no file of content/ja/figures: did you mean "thieves"?`,
        `${file}:12: sheets.1.windows.1 "helpdesc" names no entry of content/contacts.yaml: did you mean "helpdesk"?`,
        `${file}:10: sheets.1.chapters.1 "asets" names no file of content/ja/checklists: did you mean "assets"?`,
      ],
    ],
    [
      'it is a booklet of nothing',
      `${leaflet}${head('folded')}  layout: booklet\n  of: leaflets\n`,
      [`${file}:19: sheets.2.of "leaflets" names no entry of ${file}: did you mean "leaflet"?`],
    ],
    [
      'it is a handout of a chapter without a checklist',
      `${head('handout')}  layout: handout\n  chapters: [updates]\n  windows: [police]\n`,
      [
        `${file}:10: sheets.1.chapters.1 "updates" names no file of content/ja/checklists: correct it, or add what it should name`,
      ],
    ],
    [
      'nobody has written what its reader must know',
      `${head('role')}  layout: role\n  role: manager\n  windows: [police]\n`,
      [`${file}:10: sheets.1.role "manager" names no file of content/ja/roles: correct it, or add what it should name`],
    ],
  ])('%s', async (_, text, lines) => {
    expect((await errorsOf({ [file]: text })).toSorted()).toEqual(lines.toSorted());
  });

  it('nothing is wrong', async () => {
    expect(await errorsOf({ [file]: `${leaflet}${head('booklet')}  layout: booklet\n  of: leaflet\n` })).toEqual([]);
  });
});

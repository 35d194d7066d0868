import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readList } from '../../../scripts/personalize/members/read-list.ts';
import { readMembers, type Listed } from '../../../scripts/personalize/members/read-members.ts';
import { readColumns } from '../../../scripts/personalize/members/table/columns.ts';
import { OWN_FIELDS } from '../../../src/content/schemas/own-copy.ts';
import { anyText } from '../../support/any-text.ts';
import { content } from '../../support/content.ts';

const words = { ownCopy: content.ownCopy, membersWords: content.membersWords };
const labelOf = (field: (typeof OWN_FIELDS)[number]) => content.ownCopy.fields[field].label;
const NAME = labelOf('name');

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'list-'))));
afterAll(() => rm(folder, { recursive: true }));

async function read(list: string | Uint8Array): Promise<Listed[]> {
  const file = join(folder, 'members.csv');
  await writeFile(file, list);
  return readMembers(await readList(file, words), words);
}

/** What the rows are, as companies or as what is wrong with them. */
async function companies(list: string | Uint8Array): Promise<unknown[]> {
  const listed = await read(list);
  return listed.map(({ member, faults }) => member?.organization ?? faults);
}

const company = (fields: object) => ({ rules: [], rows: [], ...fields });

describe('a list of members', () => {
  it('is read with names of columns in Japanese, as the form has them or as lists do, and in English', async () => {
    const expected = [company({ name: '株式会社みどり', phone: '03-0000-0000', bank: { name: 'みどり銀行' } })];
    const row = '株式会社みどり,03-0000-0000,みどり銀行';
    for (const names of [
      [NAME, labelOf('phone'), labelOf('bank.name')].join(','),
      '社名,ＴＥＬ,取引銀行',
      'Name,phone,bank.name',
    ])
      expect(await companies(`${names}\n${row}\n`), names).toEqual(expected);
  });

  it('knows every field by each of its names', () => {
    for (const field of OWN_FIELDS)
      for (const name of [field, labelOf(field), ...(content.membersWords.others[field] ?? [])])
        expect(readColumns([name], words).columns, name).toMatchObject([{ field }]);
    for (const name of [content.membersWords.number.label, ...content.membersWords.number.others])
      expect(readColumns([name], words).columns, name).toMatchObject([{ field: 'number' }]);
  });

  it('may have the columns of the example in docs/adapt.md', async () => {
    const guide = await readFile('docs/adapt.md', 'utf8');
    const rows = guide.split('\n').filter((line) => line.startsWith('| '));
    const [names = '', , ...companies] = rows.slice(rows.findIndex((line) => line.includes(NAME)));
    const cells = (line: string) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
    const list = [names, ...companies.slice(0, 2)].map((line) => cells(line).join(',')).join('\n');
    expect((await read(list)).map(({ faults }) => faults)).toEqual([[], []]);
  });

  it.each([
    ['UTF-8', Buffer.from(`${NAME},担当者\r\n髙橋①商店,𠮷田\r\n`), '髙橋①商店', '𠮷田'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${NAME},担当者\r\n髙橋①商店,𠮷田\r\n`), '髙橋①商店', '𠮷田'],
    [
      'UTF-16 with its mark',
      Buffer.from(`\uFEFF${NAME}\t担当者\r\n髙橋①商店\t𠮷田\r\n`, 'utf16le'),
      '髙橋①商店',
      '𠮷田',
    ],
    // 会社名,担当者 / 髙橋①商店,～－ as Excel on Windows writes it.
    [
      'Shift_JIS',
      Buffer.from('89ef8ed096bc2c925393968ed20d0afbfc8bb487408fa4935820 2c8160817c0d0a'.replaceAll(' ', ''), 'hex'),
      '髙橋①商店',
      '～－',
    ],
  ])('is read in %s', async (_, bytes, name, person) => {
    expect(await companies(bytes)).toEqual([company({ name, person })]);
  });

  it('is read as Excel quotes it, whatever separates its columns', async () => {
    for (const sign of [',', ';', '\t'])
      expect(await companies(`${NAME}${sign}場所\r\n"A ""B"" ,; C"${sign}1階\r\n`)).toEqual([
        company({ name: 'A "B" ,; C', place: '1階' }),
      ]);
  });

  it('counts rows as Excel does, and leaves out empty ones and columns that are marked so', async () => {
    const listed = await read(`${NAME},#備考,電話番号\n\n,,\nあ,x,\nい,y,\n`);
    expect(listed.map(({ row, name }) => [row, name])).toEqual([
      [4, 'あ'],
      [5, 'い'],
    ]);
    expect(listed[0]?.member?.organization).toEqual(company({ name: 'あ' }));
  });

  it('takes a formula for the text it is, and what lists do to keep a zero for the number it stands for', async () => {
    expect(await companies(`${NAME},電話番号,場所\n=HYPERLINK(1),="0312345678",@x\n`)).toEqual([
      company({ name: '=HYPERLINK(1)', phone: '0312345678', place: '@x' }),
    ]);
  });

  it('folds no letter of a name but kana whose mark stands apart', async () => {
    expect(await companies(`${NAME}\nが神\uFA19\n`)).toEqual([company({ name: 'が神\uFA19' })]);
  });

  it('keeps rules and rows of a company together by the numbers of their columns', async () => {
    const [title, url] = [labelOf('rules.title'), labelOf('rules.url')];
    expect(
      await companies(`${NAME},${title}1,${url}1,${title}３,${url}3\nあ,,,規程,https://a.example/\nい,規程,x,,\n`),
    ).toEqual([
      company({ name: 'あ', rules: [{ title: '規程', url: 'https://a.example/' }] }),
      [expect.stringMatching(`^${url}1：`)],
    ]);
  });
});

describe('a row that something is wrong with', () => {
  it('is told by its column and why, and keeps no other from being read', async () => {
    const listed = await read(`${NAME},電話番号,メールアドレス\nあ,${'1'.repeat(40)},x\n,03,\nう,,\n`);
    expect(listed.map(({ faults }) => faults)).toEqual([
      [expect.stringMatching(/^電話番号：.*28文字/), expect.stringMatching(/^メールアドレス：/)],
      [expect.stringMatching(`^${NAME}：`)],
      [],
    ]);
    expect(listed.map(({ member }) => member?.folder)).toEqual([undefined, undefined, 'う']);
  });

  it('is one that another is like, in all or in its number', async () => {
    const same = await read(`会員番号,${NAME}\n1,あ\n1,い\n2,う\n2,う\n`);
    expect(same.map(({ faults }) => faults)).toEqual([
      [],
      [expect.stringContaining('2行目')],
      [],
      [expect.stringContaining('4行目')],
    ]);
  });

  it('is one with more cells than there are columns', async () => {
    expect((await read(`${NAME}\nあ,い,\n`))[0]?.faults).toEqual([expect.stringContaining('1個')]);
  });
});

describe('a list that cannot be read', () => {
  it.each([
    ['has an unknown column, and which it may mean', '会社名,電話番話\nあ,1\n', /電話番話.*電話番号/],
    ['has a column twice', '会社名,社名\nあ,い\n', /社名/],
    ['has no column for the name', '電話番号\n1\n', /会社名/],
    ['has no row', '会社名\n', /行/],
    ['is empty', '', /会社名/],
    ['has quotation marks that are not closed', '会社名\nあ\n"い\nう\n', /3行目/],
    ['has quotation marks that swallow what follows', '会社名\n"あ\nい"う\n"え"\n', /2行目/],
    ['is a workbook', Buffer.from('PK\u0003\u0004'), /Excel/],
    ['is in no code', Buffer.from([0x81, 0x20, 0xff]), /CSV UTF-8/],
    ['is no text', Buffer.from('会社名\0'), /CSV UTF-8/],
  ])('is told that it %s', async (_, list, told) => {
    await expect(companies(list as string)).rejects.toThrow(told);
  });
});

it('whatever stands in a list, each row is a company or has something wrong with it that is told, and no text is lost', async () => {
  const cell = fc.oneof(
    anyText(60),
    fc.constantFrom(
      '',
      '<script>',
      '"',
      '\u202e',
      '👨‍👩‍👧',
      'か\u3099',
      '𠮷',
      '髙',
      '=1+1',
      'a@b.co',
      '../x',
      '\uFEFF',
      'あ'.repeat(120),
    ),
  );
  const columns = OWN_FIELDS.filter((field) => field !== 'logo');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 3 }),
      async (rows) => {
        const lines = [columns.map(labelOf), ['株式会社', ...columns.slice(1).map(() => '')], ...rows];
        // What is no whole letter has no place in a file.
        const text = lines
          .map((cells) => cells.map(quoted).join(','))
          .join('\r\n')
          .toWellFormed();
        const listed = await read(text).catch((error: Error) => error);
        if (listed instanceof Error) {
          expect(listed.message).toMatch(/members\.csv: /);
          return;
        }
        for (const { member, faults, row } of listed) {
          expect(member === undefined).toBe(faults.length > 0);
          if (!member) continue;
          const said = JSON.stringify(member.organization).normalize('NFC');
          for (const given of lines[row - 1] ?? [])
            expect(said).toContain(JSON.stringify(given.toWellFormed().trim()).slice(1, -1).normalize('NFC'));
        }
      },
    ),
    { numRuns: 60 },
  );
});

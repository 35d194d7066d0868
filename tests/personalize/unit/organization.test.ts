import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readOrganization } from '../../../scripts/personalize/command/read-organization.ts';
import { organization } from '../../../src/content/schemas/organization.ts';
import { faultsOf } from '../../../src/organization/faults.ts';
import { ownFields } from '../../../src/organization/fields.ts';
import { dataOf, organizationText } from '../../../src/organization/organization-file.ts';
import { anyText } from '../../support/any-text.ts';
import { content } from '../../support/content.ts';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'organization-'))));
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, text: string | Uint8Array) {
  await writeFile(join(folder, name), text);
  return readOrganization(join(folder, name));
}

const COMPANY = {
  name: '株式会社みどり',
  phone: '03-0000-0000',
  bank: { name: 'みどり銀行' },
  rows: [{ label: '守衛室', text: '内線 99' }],
};

describe('a company’s file', () => {
  it('says the same as YAML and as organization.js', async () => {
    const expected = { ...COMPANY, rules: [] };
    expect(await read('organization.yaml', stringify(COMPANY))).toEqual(expected);
    expect(await read('organization.js', organizationText(COMPANY, ['会社のファイル']))).toEqual(expected);
  });

  it('brings its logo, as a picture that is part of the data', async () => {
    await writeFile(
      join(folder, 'logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
    const { logo = '' } = await read('a.yaml', 'name: あ\nlogo: logo.svg\n');
    const { format } = await sharp(Buffer.from(logo.replace(/^data:image\/png;base64,/, ''), 'base64')).metadata();
    expect(format).toBe('png');
  });

  it.each([
    ['a.yaml', 'name: あ\nfone: 1\n', /a\.yaml:2: fone is not a known field/],
    ['a.yaml', 'phone: "1"\n', /a\.yaml:1: name is missing/],
    ['a.yaml', `name: ${'あ'.repeat(120)}\n`, /a\.yaml:1: name .*has 120 letters/],
    ['a.yaml', 'name: "あ\u202eい"\n', /name .*not seen/],
    ['a.yaml', 'name: あ\nlogo: ../../etc/passwd\n', /a\.yaml:2: logo .*outside/],
    ['a.yaml', 'name: あ\nlogo: none.png\n', /no such file/],
    // Nine levels of nine: 400 million letters.
    [
      'a.yaml',
      `${Array.from({ length: 9 }, (_, level) => `a${level}: &a${level} [${Array(9).fill(level ? `*a${level - 1}` : 'lol')}]`).join('\n')}\nname: *a8\n`,
      /a\.yaml:1: has a text that starts with &/,
    ],
    ['a.yaml', 'name: [\n', /a\.yaml:\d+: /],
    ['a.yaml', '- name: あ\n', /a\.yaml/],
    ['a.yaml', '', /name is missing/],
    ['a.yaml', Buffer.from([0x93, 0xfa]), /not UTF-8/],
    ['a.js', 'alert(1)', /a\.js:1: /],
    ['a.js', 'alert(1); window.shioriOrganization = {"name":"あ"};', /a\.js:1: /],
    ['a.js', 'window.shioriOrganization = {"name": alert(1)};', /a\.js:1: /],
    ['a.js', 'window.shioriOrganization = {"name":"あ","__proto__":{"x":1}};', /a\.js/],
  ])('%s that holds %j is refused, and it is said where and why', async (name, text, why) => {
    await expect(read(name, text)).rejects.toThrow(why);
  });

  it('that is not there, or is huge, is named', async () => {
    await expect(readOrganization(join(folder, 'none.yaml'))).rejects.toThrow('none.yaml is not there');
    await expect(read('huge.yaml', `name: ${'a'.repeat(3_000_000)}`)).rejects.toThrow('larger than 3 MB');
  });
});

/** What somebody may have written into a company's file: right, long, hostile or something else. */
const text = fc.oneof(
  anyText(60),
  fc.constantFrom(
    '株式会社みどり',
    '<script>alert(1)</script>',
    '"\'`&',
    '\u202eabc',
    '👨‍👩‍👧‍👦',
    'e\u0301',
    '𠮷',
    '髙',
    '</script>',
    '03-0000-0000',
    'a@b.co',
    'https://a.example/?a=b',
    '#x',
    '{name}',
    '',
    ' ',
  ),
);
const value: fc.Arbitrary<unknown> = fc.oneof({ weight: 5, arbitrary: text }, fc.jsonValue());
const partner = fc.oneof(fc.record({ name: text, phone: text, note: text }, { requiredKeys: [] }), value);
const data = fc.record(
  {
    ...Object.fromEntries(
      [
        'shortName',
        'department',
        'person',
        'deputy',
        'phone',
        'extension',
        'mobile',
        'mail',
        'chat',
        'place',
        'hours',
        'outOfHours',
        'message',
        'messageFrom',
      ].map((field) => [field, value]),
    ),
    name: value,
    bank: partner,
    insurer: partner,
    rules: fc.oneof(fc.array(fc.record({ title: text, url: text }), { maxLength: 7 }), value),
    rows: fc.oneof(fc.array(fc.record({ label: text, text }), { maxLength: 7 }), value),
    other: value,
  },
  { requiredKeys: [] },
);

it('whatever a company’s data is, what is wrong with it is said field by field', () => {
  fc.assert(
    fc.property(data, (given) => {
      const read = organization.safeParse(given);
      const faults = faultsOf(read.error?.issues ?? [], content.ownCopy);
      expect(faults.length > 0).toBe(!read.success);
      for (const { text } of faults) expect(text).toMatch(/[。」]$/);
    }),
    { numRuns: 400 },
  );
});

/** What fits, and is as hostile as it may be. */
const fitting = fc.constantFrom(
  'みどり',
  '<b>&"\'`',
  '</script>',
  '髙橋 𠮷田',
  '{name}',
  '=1+1',
  '03-0000-00',
  '神\uFA19',
);
const SHORT = [
  'name',
  'shortName',
  'department',
  'person',
  'deputy',
  'phone',
  'extension',
  'mobile',
  'chat',
  'place',
  'hours',
  'outOfHours',
  'message',
  'messageFrom',
] as const;
const company = fc.record(
  {
    ...(Object.fromEntries(SHORT.map((field) => [field, fitting])) as Record<(typeof SHORT)[number], typeof fitting>),
    mail: fc.constant('security@example.co.jp'),
    bank: fc.record({ name: fitting, phone: fitting, note: fitting }, { requiredKeys: ['name'] }),
    insurer: fc.record({ phone: fitting, policy: fitting }, { requiredKeys: ['phone'] }),
    rules: fc.array(fc.record({ title: fitting, url: fc.constant('https://a.example/?a="<b>') }), { maxLength: 5 }),
    rows: fc.array(fc.record({ label: fitting, text: fitting }), { maxLength: 5 }),
  },
  { requiredKeys: ['name'] },
);

it('whatever a company writes that fits, it comes back from organization.js as it was, is no markup there, and stands in a place', () => {
  fc.assert(
    fc.property(company, (given) => {
      const read = organization.parse(given);
      const file = organizationText(read, content.ownCopy.file);
      expect(organization.parse(dataOf(file))).toEqual(read);
      expect(file).not.toMatch(/</);
      const fields = [...ownFields(read, content.ownCopy).values()];
      for (const text of textsIn(read))
        expect(fields.some((field) => `${field.text}${field.href}`.includes(text))).toBe(true);
      for (const { href } of fields) expect(href ?? 'tel:').toMatch(/^(tel:|mailto:|https?:\/\/)/);
    }),
    { numRuns: 300 },
  );
});

function textsIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];
}

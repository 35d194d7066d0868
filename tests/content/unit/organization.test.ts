import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { formatProblem } from '../../../src/content/reading/problem.ts';
import { checkFixture, errorsOf, TODAY, writeContent } from '../../support/content-fixture.ts';

const FILE = 'content/organization.yaml';
const company = (fields: string) => ({ [FILE]: `name: 株式会社みどり\ndepartment: 総務課\nphone: 内線 12\n${fields}` });

describe('a company’s data', () => {
  it('may name its partners with number and note', async () => {
    const bank = 'bank:\n  name: みどり銀行\n  phone: 03-0000-0000\n  note: 夜間も受付\n';
    expect(await errorsOf(company(`${bank}insurer:\n  name: みどり保険\n  phone: 0120-000-000\n`))).toEqual([]);
  });

  it('says of a text that the sheets have no room for how long it is and may be', async () => {
    expect(await errorsOf(company(`place: ${'階'.repeat(25)}\n`))).toEqual([
      `${FILE}:4: place "${'階'.repeat(25)}" has 25 letters: shorten it to 24, the sheets have no more room for it`,
    ]);
  });

  it('has room for an address of a chat, and for the name of one as for any name', async () => {
    expect(await errorsOf(company(`chat: https://chat.example.co.jp/${'a'.repeat(25)}\n`))).toEqual([]);
    expect(await errorsOf(company(`chat: ${'相談'.repeat(17)}\n`))).toEqual([
      expect.stringContaining('has 34 letters: shorten it to 32'),
    ]);
  });

  it('counts letters as people do', async () => {
    expect(await errorsOf(company(`place: ${'𠮷'.repeat(24)}\n`))).toEqual([]);
  });

  it('says of a mail address that it is too long', async () => {
    expect(await errorsOf(company(`mail: ${'a'.repeat(40)}@example.co.jp\n`))).toEqual([
      expect.stringContaining('is longer than 50 letters'),
    ]);
  });
});

describe('a company’s logo', () => {
  const SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
  const files = { 'content/logo.svg': SVG, 'content/photo.png': 'GIF89a', 'secret.svg': SVG };

  it('is a picture beside its file, and becomes part of it', async () => {
    const { content, errors } = await checkFixture({ ...company('logo: logo.svg\n'), 'content/logo.svg': SVG });
    expect(errors).toEqual([]);
    const [, encoded = ''] = (content.organization?.logo ?? '').split('data:image/svg+xml;base64,');
    expect(Buffer.from(encoded, 'base64').toString()).toBe(SVG);
  });

  it.each([
    ['nobody.svg', 'is not there: put the picture beside this file'],
    ['../secret.svg', 'leads out of the folder of this file'],
    ['/etc/hostname', 'leads out of the folder of this file'],
    ['photo.png', 'is neither SVG nor PNG, whatever its name says'],
    ['data:text/html,x', 'is no picture: name an SVG or PNG file'],
  ])('may not be %s', async (logo, fault) => {
    const errors = await errorsOf({ ...company(`logo: ${logo}\n`), ...files });
    expect(errors).toContainEqual(expect.stringContaining(`${FILE}:4: logo "${logo}" ${fault}`));
  });

  it('may not be large', async () => {
    const errors = await errorsOf({ ...company('logo: logo.svg\n'), 'content/logo.svg': SVG + ' '.repeat(500_000) });
    expect(errors).toContainEqual(expect.stringContaining('is larger than 500 kB: save it smaller'));
  });
});

describe('the company of a build', () => {
  afterEach(() => {
    delete process.env['ORGANIZATION'];
  });
  const organizationOf = async (named: string) => {
    const root = await writeContent(company(''));
    await writeFile(join(root, 'members.yaml'), 'name: 有限会社あおば\nperson: 店長\nplace: 1階\n');
    process.env['ORGANIZATION'] = named;
    const { content, errors } = await checkContent({ root, today: TODAY });
    return { name: content.organization?.name, errors: errors.map(formatProblem) };
  };

  it.each([
    ['the usual file', '', '株式会社みどり'],
    ['another file', 'members.yaml', '有限会社あおば'],
    ['nobody', 'none', undefined],
  ])('is %s', async (_, named, name) => {
    expect(await organizationOf(named)).toEqual({ name, errors: [] });
  });

  it('must be there where a file is named', async () => {
    await expect(organizationOf('nobody.yaml')).rejects.toThrow('ORGANIZATION names nobody.yaml, which is not there');
  });
});

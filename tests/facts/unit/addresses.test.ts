import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { addressesIn, addressesOf } from '../../../scripts/facts/addresses.ts';

it.each([
  ["  source: 'https://example.jp/a'", ['https://example.jp/a']],
  ['- url: https://example.jp/a/ # the door', ['https://example.jp/a/']],
  ['くわしくは[https://example.jp/](https://example.jp/)を見ます。', ['https://example.jp/']],
  [
    '「https://example.jp/b」と、https://example.jp/c?d=1#e、です。',
    ['https://example.jp/b', 'https://example.jp/c?d=1#e'],
  ],
  ['本文のhttp://*****.org/は、伏せ字です。', []],
  ['「https」でも安全とは限りません。', []],
])('the addresses in %s', (line, found) => {
  expect(addressesIn(line)).toEqual(found);
});

it('an address that stands twice is asked once, and both places are told', async () => {
  const root = await mkdtemp(join(tmpdir(), 'facts-'));
  onTestFinished(async () => rm(root, { recursive: true }));
  await mkdir(join(root, 'content/ja'), { recursive: true });
  await writeFile(join(root, 'content/a.yaml'), 'x: 1\nurl: https://example.jp/a\n');
  await writeFile(join(root, 'content/ja/b.mdx'), 'https://example.jp/a');
  expect(await addressesOf(root)).toEqual([
    { url: 'https://example.jp/a', places: ['content/a.yaml:2', 'content/ja/b.mdx:1'] },
  ]);
});

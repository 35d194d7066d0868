import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/files.ts';
import { SHEETS, SITE, TEST_OUT } from '../../support/built.ts';

async function sumsOf(folder: string): Promise<Record<string, string>> {
  const sumOf = (file: string) => createHash('sha256').update(readFileSync(join(folder, file)));
  return Object.fromEntries((await filesIn(folder)).map((file) => [file, sumOf(file).digest('hex')]));
}

it.each([
  ['dist', SITE],
  ['dist-print', SHEETS],
])('two builds in two folders give the same bytes for all of %s', async (name, first) => {
  const sums = await sumsOf(first);
  expect(Object.keys(sums)).not.toEqual([]);
  expect(await sumsOf(resolve(TEST_OUT, 'again', name))).toEqual(sums);
});

import { expect, it } from 'vitest';
import { checkPlace } from '../../../scripts/steps/place.ts';

it.each(['#', '%', '?', '*'])('a folder with %s in its name is refused at once, with its path and a mend', (letter) => {
  const root = `/home/taro/100${letter} 社内/shiori`;
  expect(() => checkPlace(root)).toThrow(`cannot work in ${root}: rename the folder whose name holds "${letter}"`);
});

it.each([
  '/home/taro/社内 共有/shiori',
  "/home/o'brien/a+b & (c) [d] {e} $f!",
  String.raw`C:\Users\taro\shiori`,
  process.cwd(),
])('%s will do', (root) => {
  expect(() => checkPlace(root)).not.toThrow();
});

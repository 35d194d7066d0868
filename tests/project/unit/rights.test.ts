import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A file's letters: line breaks and indents differ from file to file, words may not. */
const lettersOf = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\s|^>/gm, '');
const about = readFileSync('content/ja/pages/about.mdx', 'utf8');
/** What stands there to be copied. */
const quotes = about
  .split('\n')
  .filter((line) => line.startsWith('> '))
  .map((line) => line.slice(2).replaceAll(/\s|`/g, ''));

describe('who copies the credit finds the same line', () => {
  it.each(['README.md', 'LICENSE'])('in %s as on the page about the site', (file) => {
    const credit = quotes.find((quote) => quote.startsWith('出典：'));
    expect(credit).toContain('非公式');
    expect(lettersOf(file).includes(credit ?? ' ')).toBe(true);
  });

  it('for the work it is based on, in the licence too', () => {
    const source = quotes.find((quote) => quote.includes('https://'));
    expect(source).toMatch(/をもとに.*作成$/);
    expect(lettersOf('LICENSE').includes(source ?? ' ')).toBe(true);
  });
});

it('what companies may do is worded alike in the readme', () => {
  const box = /<Callout title="会社や団体で使う方へ">\s*(.+)\s*<\/Callout>/.exec(about)?.[1];
  expect(box).toContain('連絡先を書き加えて');
  expect(lettersOf('README.md').includes((box ?? '').replaceAll(/\s/g, ''))).toBe(true);
});

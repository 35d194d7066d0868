import { describe, expect, it } from 'vitest';
import { errorsOf, swap, type Override } from '../../support/content-fixture.ts';

const site = 'content/ja/site.yaml';
const steps = 'content/ja/first-steps.yaml';

describe('a YAML file is reported with its line where', () => {
  it.each<[string, string, Override, string]>([
    [
      'a field stands twice',
      site,
      (text) => `${text}name: もう一つ\n`,
      `${site}:6: has a field that stands in this entry already: keep one of the two`,
    ],
    ['a tab indents', steps, swap('  do', '\tdo'), `${steps}:2: is indented with a tab: use spaces`],
    [
      'a text has a colon',
      site,
      swap('tagline: 一行', 'tagline: 注意: 一行'),
      `${site}:3: has a colon and a space within a text, or the next line is indented too far: put the text in quotes, or correct the indent`,
    ],
    [
      'a colon is full-width',
      site,
      swap('tagline: ', 'tagline：'),
      `${site}:3: has no colon (: not ：), or no space behind it: write it as in "title: …"`,
    ],
    [
      'a quote is not closed',
      site,
      swap('{title}"', '{title}'),
      `${site}:6: lacks a character: look for a missing colon (: not ：), dash, quote or bracket in this line and the one before it`,
    ],
    [
      'an indent is wrong',
      steps,
      swap('  why', '   why'),
      `${steps}:2: has a colon and a space within a text, or the next line is indented too far: put the text in quotes, or correct the indent`,
    ],
    [
      'a text starts with a backquote',
      site,
      swap('一行の説明', '`一行`'),
      `${site}:3: starts with a character that YAML keeps for itself: put the text in quotes`,
    ],
    [
      'a text starts with an asterisk',
      site,
      swap('一行の説明', '*一行'),
      `${site}:3: has a text that starts with *, which YAML reads as a sign: put the text in quotes`,
    ],
    [
      'a text starts with an ampersand',
      site,
      swap('一行の説明', '&一行 説明'),
      `${site}:3: has a text that starts with &, which YAML reads as a sign: put the text in quotes`,
    ],
    [
      'a text starts with an exclamation mark and Japanese',
      site,
      swap('一行の説明', '!注意 説明'),
      `${site}:3: has a text that starts with !, which YAML reads as a sign: put the text in quotes`,
    ],
    [
      'a text starts with an exclamation mark',
      site,
      swap('一行の説明', '! 説明'),
      `${site}:3: has a text that starts with !, which YAML reads as a sign: put the text in quotes`,
    ],
    [
      'a text has a number sign',
      site,
      swap('一行の説明', '電話 #9110'),
      `${site}:3: loses what stands behind #, which YAML reads as a comment: put the text in quotes, or the comment on a line of its own`,
    ],
    [
      'a second document starts',
      site,
      swap('tagline', '---\ntagline'),
      `${site}:3: starts a second document: remove the line ---`,
    ],
    [
      'a list is a single entry',
      steps,
      swap('- id', '  id'),
      `${steps} is no list: start each entry with "- id: …", or write [] where there is none`,
    ],
    [
      'a list is empty',
      steps,
      '',
      `${steps} is no list: start each entry with "- id: …", or write [] where there is none`,
    ],
  ])('%s', async (_sentence, file, override, expected) => {
    expect(await errorsOf({ [file]: override })).toEqual([expected]);
  });

  it('front matter is broken, counting from the start of the file', async () => {
    const file = 'content/ja/chapters/05-updates.mdx';
    expect(await errorsOf({ [file]: swap('kind: topic', 'kind: topic: x') })).toContain(
      `${file}:5: has a colon and a space within a text, or the next line is indented too far: put the text in quotes, or correct the indent`,
    );
  });

  it('a file with line ends of Windows and a byte order mark is read like any other', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(await errorsOf({ [site]: windows, 'content/ja/chapters/03-assets.mdx': windows })).toEqual([]);
  });

  it('a list that cannot be read makes no other file wrong', async () => {
    expect(await errorsOf({ 'content/contacts.yaml': '- id: "\n' })).toHaveLength(1);
  });
});

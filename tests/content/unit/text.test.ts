import { describe, expect, it } from 'vitest';
import { chapterFile, errorsOf, type Override } from '../../support/content-fixture.ts';

const file = 'content/ja/chapters/05-updates.mdx';
/** The errors of a chapter with this body, which starts on line 13. */
const errorsOfBody = (body: string, others: Record<string, Override> = {}) =>
  errorsOf({ [file]: chapterFile({ part: 'systems', kind: 'topic' }, body), ...others });

describe('a component is reported with its line where', () => {
  it.each<[string, string, string]>([
    [
      'it names no checklist',
      '<Checklist id="asets" />',
      '<Checklist id="asets"> names no file of content/ja/checklists: did you mean "assets"?',
    ],
    [
      'it names no figure',
      '<Figure id="thief" />',
      '<Figure id="thief"> names no file of content/ja/figures: correct it, or add what it should name',
    ],
    [
      'it names no question',
      '<Question id="updates" />',
      '<Question id="updates"> names no file of content/ja/quiz: did you mean "update"?',
    ],
    [
      'it names no window',
      '<Window id="polic" />',
      '<Window id="polic"> names no entry of content/contacts.yaml: did you mean "police"?',
    ],
    [
      'it names no chapter',
      '<Topic id="asset" />',
      '<Topic id="asset"> names no file of content/ja/chapters: did you mean "assets"?',
    ],
    [
      'it names a chapter that is no topic',
      '<Topic id="quiz" />',
      '<Topic id="quiz"> names a chapter that is no topic: content/ja/chapters/06-quiz.mdx has the kind quiz',
    ],
    ['it has no id', '<Figure />', '<Figure> lacks id: add id="…"'],
    [
      'its id has no quotes but braces',
      '<Figure id={thieves} />',
      '<Figure> has a value in braces, which content may not: write it in quotes, as in id="assets"',
    ],
    ['it is not known', '<Figur id="thieves" />', '<Figur id="thieves"> is no known component: did you mean "Figure"?'],
    ['it is known by a capital only', '<quiz />', '<quiz> is no known component: did you mean "Quiz"?'],
    ['a callout has no title', '<Callout>\n注意\n</Callout>', '<Callout> lacks title: add title="…"'],
    ['then stands without now', '<ThenNow then="前" />', '<ThenNow> lacks now: add now="…"'],
    ['a list of windows has no kind', '<Windows />', '<Windows> lacks kind: add kind="…"'],
    [
      'a list of windows has an unknown kind',
      '<Windows kind="help" />',
      '<Windows> has no known kind: write kind="consult" or kind="service"',
    ],
    [
      'it stands within a sentence',
      '図は<Figure id="none" />です。',
      '<Figure id="none"> names no file of content/ja/figures: correct it, or add what it should name',
    ],
    [
      'it stands within another',
      '<Callout title="注意"><Figure id="none" /></Callout>',
      '<Figure id="none"> names no file of content/ja/figures: correct it, or add what it should name',
    ],
  ])('%s', async (_sentence, body, message) => {
    expect(await errorsOfBody(body)).toEqual([`${file}:13: ${message}`]);
  });

  it('it is not in a page either', async () => {
    const page = 'content/ja/pages/about.mdx';
    expect(await errorsOf({ [page]: (text) => `${text}\n<Figure id="none" />\n` })).toEqual([
      `${page}:10: <Figure id="none"> names no file of content/ja/figures: correct it, or add what it should name`,
    ]);
  });

  it('the file of what it names cannot be read, only that file is', async () => {
    expect(await errorsOf({ 'content/contacts.yaml': 'police\n' })).toEqual([
      'content/contacts.yaml is no list: start each entry with "- id: …", or write [] where there is none',
    ]);
  });
});

describe('a text that is no MDX is reported where', () => {
  const mend = 'close each component, as in <Figure id="…" />, and write < and { in a text as &lt; and &#123;';

  it.each<[string, string, number, string]>([
    ['a component is not closed', '一行\n\n<Figure id="thieves">\n', 15, 'Expected a closing tag for `<Figure>`'],
    [
      'a brace stands in a text',
      '一行\n\n{名前',
      15,
      'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    [
      'a component is closed that was not opened',
      '</Callout>',
      13,
      'Unexpected closing slash `/` in tag, expected an open tag first',
    ],
  ])('%s', async (_sentence, body, line, reason) => {
    const [error] = await errorsOfBody(body);
    expect(error).toContain(`${file}:${line}: cannot be read (${reason}`);
    expect(error).toContain(mend);
  });

  it('it has no front matter', async () => {
    expect(await errorsOf({ [file]: '本文だけ\n' })).toEqual([
      `${file} has no front matter: start it with a line ---, the fields (title: …) and another line ---`,
    ]);
  });
});

describe('a heading is reported with its line where', () => {
  it.each<[string, string, number, string]>([
    [
      'it is of the first level',
      '# 題 {/* #title */}',
      13,
      'is a heading of the first level, which the title of the page is: write ## before it',
    ],
    [
      'it is underlined with equals signs',
      '題 {/* #title */}\n===',
      13,
      'is a heading of the first level, which the title of the page is: write ## before it',
    ],
    [
      'the first one is of the third level',
      '### 題 {/* #title */}',
      13,
      'is a heading that skips a level: write ## before it',
    ],
    [
      'a level is skipped',
      '## 題 {/* #title */}\n\n#### 題 {/* #more */}',
      15,
      'is a heading that skips a level: write ### before it',
    ],
    ['it has no id', '## 題', 13, 'is a heading without an id: end it with {/* #ID */}, as in {/* #checklist */}'],
    [
      'its comment is no id',
      '## 題 {/* title */}',
      13,
      'is a heading without an id: end it with {/* #ID */}, as in {/* #checklist */}',
    ],
    [
      'its id does not end it',
      '## 題 {/* #title */} です',
      13,
      'is a heading without an id: end it with {/* #ID */}, as in {/* #checklist */}',
    ],
    [
      'its id is none',
      '## 題 {/* #Title */}',
      13,
      'is a heading whose id "Title" is no id: use lower-case letters, digits and single hyphens, as in data-leaks',
    ],
    [
      'its id stands twice',
      '## 題 {/* #title */}\n\n### 題 {/* #title */}',
      15,
      'is a heading with the id "title", as is line 13: give each its own',
    ],
    [
      'it stands within a component',
      '<Callout title="注意">\n## 題\n</Callout>',
      14,
      'is a heading without an id: end it with {/* #ID */}, as in {/* #checklist */}',
    ],
  ])('%s', async (_sentence, body, line, message) => {
    expect(await errorsOfBody(body)).toEqual([`${file}:${line}: ${message}`]);
  });

  it('levels go back up, it is not', async () => {
    expect(await errorsOfBody('## 一 {/* #one */}\n\n### 二 {/* #two */}\n\n## 三 {/* #three */}\n')).toEqual([]);
  });
});

describe('a link is reported with its line where', () => {
  const https =
    'is no https address: write it in full, as in https://www.ipa.go.jp/security/; a page of this site starts with /, as in /assets.html';

  it.each<[string, string, string]>([
    ['it is http', 'http://www.example.jp/', https],
    ['it is relative', 'assets.html', https],
    ['it is a mail address', 'mailto:help@example.jp', https],
    ['it leads to no chapter', '/asset.html', 'leads to no page: did you mean "/assets.html"?'],
    ['it lacks the ending', '/assets', 'leads to no page: add .html'],
    [
      'its fragment is of another chapter',
      '/assets.html#updates-why',
      'leads to a place that no page has: write #assets-ID with the id of a heading',
    ],
    [
      'its fragment has no chapter',
      '/assets.html#checklist',
      'leads to a place that no page has: write #assets-ID with the id of a heading',
    ],
    [
      'its fragment is of no heading of this chapter',
      '#why',
      'leads to a place that no page has: write #updates-ID with the id of a heading',
    ],
  ])('%s', async (_sentence, url, message) => {
    expect(await errorsOfBody(`一行\n\n二行目の[リンク](${url})`)).toEqual([`${file}:15: […](${url}) ${message}`]);
  });

  it('it is written bare or by reference, too', async () => {
    expect(await errorsOfBody('http://www.example.jp/ と[手引き][a]\n\n[a]: http://www.example.jp/a')).toHaveLength(2);
  });

  it('it leads to a page, a heading, a part or a sheet, it is not', async () => {
    const urls = [
      '/',
      '/index.html',
      '/assets.html',
      '/assets.html#assets-checklist',
      '/assets.html#checklist-assets',
      '/contacts.html#window-police',
      '/about.html',
      '/sheets.html',
      '/print/leaflet.html',
      'https://www.example.jp/a?b=c#d',
    ];
    expect(await errorsOfBody(urls.map((url) => `[リンク](${url})`).join('\n\n'))).toEqual([]);
  });
});

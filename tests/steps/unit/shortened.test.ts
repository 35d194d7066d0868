import { parse, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { shortened } from '../../../scripts/steps/html/shortened.ts';

const read = (html: string) => serialize(parse(html));
const PAGES = [
  '<ul><li>a</li><li><a href="a.html#b">b</a></li></ul><ol><li>c</li></ol>',
  '<dl><div><dt>a</dt><dd>b</dd></div></dl><dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>',
  '<ul><li>a</li> <li>b</li>\n</ul><menu><li>a</li></menu>',
  '<p class="a b" id="c" title="" lang="ja" data-words="{&quot;a&quot;:&quot;1=2&quot;}">x="y" </p>',
  '<a href="https://example.jp/">a</a><a href="?q=1&amp;r=2">b</a><input value="a>b" disabled><br />',
  '<svg viewBox="0 0 1 1"><path d="M0 0h1"></path><path d="M0"/></svg><template><li>a</li></template>',
  `<title>a="b"</title><p data-a="it's" data-b="\`" data-c="日本語">"c="</p>`,
];

it.each(PAGES)('a browser makes the same of %s', (html) => {
  expect(read(shortened(html))).toBe(read(html));
});

it('lists and attributes are shorter', () => {
  expect(shortened('<ul class="a"><li>a</li><li id="b">b</li></ul>')).toBe('<ul class=a><li>a<li id=b>b</ul>');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeReference } from '../../../../scripts/steps/html/relocate/relative.ts';
import { editPage } from '../../../../scripts/steps/html/page.ts';
import { relocation } from '../../../../scripts/steps/html/relocate/page.ts';
import { relocateStylesheet } from '../../../../scripts/steps/html/relocate/stylesheet.ts';

describe('a root-absolute reference', () => {
  it.each([
    ['/assets.html', 'index.html', 'assets.html'],
    ['/assets.html#top', 'print/leaflet.html', '../assets.html#top'],
    ['/', 'assets.html', 'index.html'],
    ['/', 'print/leaflet.html', '../index.html'],
    ['/assets/page.css', 'assets/other.css', 'page.css'],
    ['/assets.html#a', 'assets.html', '#a'],
    ['/search.html?q=a#b', 'a/b/c.html', '../../search.html?q=a#b'],
  ])('%s in %s becomes %s', (reference, file, relative) => {
    expect(relativeReference(reference, file)).toBe(relative);
  });

  it.each(['https://example.jp/', '//example.jp/', 'mailto:a@example.jp', '#a', 'b.html'])(
    'leaves %s alone',
    (reference) => {
      expect(relativeReference(reference, 'a/b.html')).toBe(reference);
    },
  );

  it('leads to the same place as before, wherever the site stands', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`);
    fc.assert(
      fc.property(path, path, fc.array(name, { maxLength: 3 }), (from, to, base) => {
        const root = `https://example.jp/${base.map((part) => `${part}/`).join('')}`;
        expect(new URL(relativeReference(`/${to}`, from), root + from).href).toBe(root + to);
      }),
    );
  });
});

const relocated = (html: string, file: string, publicAddress: (path: string) => string | undefined = () => undefined) =>
  editPage(html, file, [relocation(publicAddress)]);

describe('a page', () => {
  it('keeps all but its references to the letter', () => {
    const html =
      '<!doctype html><html lang="ja"><body>\n<a  class=x href="/a.html?b=1&amp;c">あ &amp; い</a><img src=/i.svg alt>\n</body></html>';
    expect(relocated(html, 'p/q.html')).toBe(
      '<!doctype html><html lang="ja"><body>\n<a  class=x href="../a.html?b=1&amp;c">あ &amp; い</a><img src="../i.svg" alt>\n</body></html>',
    );
  });

  it('leads on by itself to where it would have led from the root', () => {
    const html = (to: string) =>
      `<meta http-equiv="refresh" content="0; url=${to}"><meta name="a" content="0; url=/b">`;
    expect(relocated(html('/a.html?b=1&amp;c'), 'p/q.html')).toBe(html('../a.html?b=1&amp;c'));
  });

  it('keeps its canonical address', () => {
    const html = '<link rel="canonical" href="https://example.jp/a.html">';
    expect(relocated(html, 'a.html')).toBe(html);
  });

  it('is refused with a srcset, which nobody would make relative', () => {
    expect(() => relocated('<img srcset="/a.png 2x" alt="">', 'a.html')).toThrow('<img srcset> is not supported');
  });
});

describe('a sheet', () => {
  const html =
    '<h2 id="assets">A</h2><a href="/assets.html">1</a><a href="/assets.html#assets">2</a><a href="/about.html">3</a><link href="/s.css">';

  it('leads within itself to what it holds and to the public site for the rest', () => {
    const sheet = relocated(html, 'print/leaflet.html', (path) => `https://example.jp${path}`);
    expect(sheet).toContain(
      '<a href="#assets">1</a><a href="#assets">2</a><a href="https://example.jp/about.html">3</a>',
    );
    expect(sheet).toContain('<link href="../s.css">');
  });

  it('has plain text instead of a link where there is no public site', () => {
    expect(relocated(html, 'print/leaflet.html')).toContain('<a >3</a>');
  });
});

describe('a stylesheet', () => {
  it('has its url() made relative, quoted or not', () => {
    expect(relocateStylesheet('a{b:url(/i.svg)}c{d:url("/x/j.svg")}e{f:url(#g)}', 'assets/a.css')).toBe(
      'a{b:url(../i.svg)}c{d:url("../x/j.svg")}e{f:url(#g)}',
    );
  });
});

import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mixWords, multiplySite } from '../../../../scripts/bench/search/multiply.ts';
import { isIndexed, rewriteTexts } from '../../../../scripts/bench/search/texts.ts';

const page = (text: string) =>
  `<!doctype html><html lang="ja"><head><title>題</title></head><body><header>見出し</header>` +
  `<main id="main" data-pagefind-body><h1>${text}</h1><script>let code = '台帳';</script></main></body></html>`;
const wordsOf = (pages: string[]) =>
  pages
    .flatMap((html) => [
      ...new Intl.Segmenter('ja', { granularity: 'word' }).segment(/<h1>(.*)<\/h1>/.exec(html)?.[1] ?? ''),
    ])
    .map(({ segment }) => segment)
    .toSorted();

describe('texts within main', () => {
  it('are rewritten, and nothing else', () => {
    const html = page('控え &amp; <b>&lt;台帳&gt;</b>');
    expect(rewriteTexts(html, (text) => text)).toBe(html.replace('&gt;', '>'));
    const seen: string[] = [];
    rewriteTexts(html, (text) => (seen.push(text), text));
    expect(seen).toEqual(['控え & ', '<台帳>']);
  });

  it('are of a page in the index where main says so', () => {
    expect(isIndexed(page(''))).toBe(true);
    expect(isIndexed(page('').replace(' data-pagefind-body', ''))).toBe(false);
    expect(isIndexed(page('').replace('data-pagefind-body', 'data-pagefind-body=""'))).toBe(true);
  });
});

describe('words in another order', () => {
  const pages = [page('パソコンとサーバーの台帳を作り、毎月見直します。'), page('電源を切らず、窓口に知らせます。')];

  it('are the same words of all pages, between the same marks', () => {
    const mixed = mixWords(pages, 2);
    expect(mixed).not.toEqual(pages);
    expect(wordsOf(mixed)).toEqual(wordsOf(pages));
    const marks = (html: string) => html.replace(/<h1>.*<\/h1>/, (text) => text.replace(/[^、。]/g, ''));
    expect(mixed.map((html) => marks(html).length)).toEqual(pages.map((html) => marks(html).length));
  });

  it('are the same in every run, and others from another seed', () => {
    expect(mixWords(pages, 2)).toEqual(mixWords(pages, 2));
    expect(mixWords(pages, 3)).not.toEqual(mixWords(pages, 2));
  });
});

describe('a site with its content several times over', () => {
  async function folders(files: Record<string, string>): Promise<[string, string]> {
    const folder = await mkdtemp(join(tmpdir(), 'multiply-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const site = join(folder, 'site');
    await mkdir(join(site, 'sheets'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(site, name), text);
    return [site, join(folder, 'larger')];
  }

  it('has each indexed page that many times, and the rest once', async () => {
    const [site, larger] = await folders({
      'assets.html': page('情報資産の台帳'),
      '404.html': page('ありません').replace(' data-pagefind-body', ''),
      'site.js': '',
      'sheets/leaflet.pdf': '',
    });
    await multiplySite(site, larger, 3);
    const files = await readdir(larger, { recursive: true });
    expect(files.toSorted()).toEqual([
      '404.html',
      'assets-2.html',
      'assets-3.html',
      'assets.html',
      'sheets',
      'site.js',
    ]);
    expect(await readFile(join(larger, 'assets.html'), 'utf8')).toBe(page('情報資産の台帳'));
    const copies = await Promise.all([2, 3].map((copy) => readFile(join(larger, `assets-${copy}.html`), 'utf8')));
    expect(wordsOf(copies.slice(0, 1))).toEqual(wordsOf([page('情報資産の台帳')]));
    expect(wordsOf(copies.slice(1))).toEqual(wordsOf([page('情報資産の台帳')]));
  });

  it('is refused where no page is marked for the index', async () => {
    const [site, larger] = await folders({ 'index.html': '<main></main>' });
    await expect(multiplySite(site, larger, 2)).rejects.toThrow('has no page with <main data-pagefind-body>');
  });
});

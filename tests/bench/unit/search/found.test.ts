import { describe, expect, it } from 'vitest';
import { pagesFound } from '../../../../scripts/bench/search/found.ts';

const root = 'file:///srv/%E7%A4%BE%E5%86%85%20%23%25/dist/';
const link = (path: string, rank?: number) => ({ href: root + path, rank });

describe('the pages of results', () => {
  it('stand there once each, whatever their sections', () => {
    const links = [link('assets.html#assets-backup'), link('quiz.html'), link('assets.html'), link('quiz.html#q1')];
    expect(pagesFound(links, root)).toEqual(['assets.html', 'quiz.html']);
  });

  it('are in the order of relevance where the page says it, and in that of the page elsewhere', () => {
    const grouped = [link('assets.html#a', 2), link('assets.html#b', 10), link('quiz.html', 1), link('about.html', 3)];
    expect(pagesFound(grouped, root)).toEqual(['quiz.html', 'assets.html', 'about.html']);
    const unranked = grouped.map(({ href }) => ({ href, rank: undefined }));
    expect(pagesFound(unranked, root)).toEqual(['assets.html', 'quiz.html', 'about.html']);
  });

  it('leave out links without a rank among those that have one', () => {
    expect(pagesFound([link('about.html'), link('quiz.html', 1)], root)).toEqual(['quiz.html']);
  });

  it('count the PDF of a sheet as the page that offers it, and the folder as its first page', () => {
    expect(pagesFound([link('sheets/contacts.pdf'), link('sheets.html#sheet-contacts'), link('')], root)).toEqual([
      'sheets.html',
      'index.html',
    ]);
  });

  it.each(['https://www.ipa.go.jp/', 'file:///srv/other.html'])('never lead out of the site: %s', (href) => {
    expect(() => pagesFound([{ href, rank: undefined }], root)).toThrow(`${href} is not below`);
  });
});

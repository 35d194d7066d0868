import { describe, expect, it } from 'vitest';
import { all, allPages, textOf, the } from '../../support/dom.ts';
import { content } from '../../support/content.ts';
import { facts, pageOf } from '../../support/facts.ts';

const { work, chapters, firstSteps, wrong, claims } = facts;

describe.each(chapters)('the chapter $id', ({ id, title, says, figures, topics, points }) => {
  const page = pageOf(id);

  if (title)
    it('bears its title from the leaflet', () => {
      expect(textOf(the(page, '.chapter-title'))).toContain(title);
    });

  if (says.length > 0)
    it('says what the leaflet says there', () => {
      for (const word of says) expect(textOf(the(page, 'main'))).toContain(word);
    });

  it('shows the figures of the leaflet, each with a caption', () => {
    const captions = all(page, 'figure:has(svg) figcaption').map(textOf);
    expect(captions.length).toBeGreaterThanOrEqual(figures);
    expect(captions).not.toContain('');
  });

  if (topics)
    it('has the points of the leaflet', () => {
      expect(all(page, '.topic li').length).toBeGreaterThanOrEqual(points ?? 0);
    });
});

it.each(firstSteps.pages)('%s says what to do first, in order', (page) => {
  const [list] = all(page, 'ol.first-steps, ol.step-names');
  const steps = all(list as Element, 'li').map(textOf);
  expect(steps).toEqual(content.firstSteps.map((step) => expect.stringContaining(step.do)));
  const places = firstSteps.steps.map((word) => steps.findIndex((step) => step.includes(word)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

// The picture of link previews holds the name of the site and no word of the leaflet.
it.each(allPages.filter((page) => page !== 'print/card.html'))(
  '%s says that it is unofficial, and whose work it is based on, then and today',
  (page) => {
    for (const word of [work.unofficial, work.title, work.authorThen, work.authorToday])
      expect(textOf(page)).toContain(word);
  },
);

describe.each(allPages)('%s', (page) => {
  const spoken = all(page, '[alt], [aria-label], [title], [content]').flatMap((element) =>
    ['alt', 'aria-label', 'title', 'content'].map((name) => element.getAttribute(name) ?? ''),
  );
  // What readers type stands in the index of words as they type it.
  const typed = all(page, '.search-words').map(textOf);
  const own = typed.reduce((text, words) => text.replace(words, ''), textOf(page));
  const everything = [textOf(the(page, 'title')), own, ...spoken].join('\n');

  it('repeats no mistake of the leaflet', () => {
    const isLatin = (word: string) => /^[a-z]+$/i.test(word);
    const stands = (word: string) =>
      isLatin(word) ? new RegExp(`(?<![a-z])${word}(?![a-z])`, 'i').test(everything) : everything.includes(word);
    expect(wrong.filter(stands)).toEqual([]);
  });

  it('claims no certificate for itself', () => {
    expect(claims.filter((claim) => everything.includes(claim))).toEqual([]);
  });
});

it('names on its page about itself the licences, the page of the work and the site of the author of today', () => {
  for (const word of [...work.licences, work.page]) expect(textOf('about.html')).toContain(word);
  expect(all('about.html', `main a[href="${work.authorSite}"]`)).toHaveLength(1);
});

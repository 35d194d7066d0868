import { describe, expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { all, attribute, placeOf, textOf, the } from '../../support/dom.ts';
import { content } from '../../support/content.ts';
import { chapters } from '../../support/expected.ts';
import { pageOf } from '../../support/facts.ts';

const links = all('terms.html', '.search-index a').map((link) => [attribute(link, 'href'), textOf(link)]);

describe('the index of the search, which needs no script', () => {
  it.each(chapters.map(({ id }) => pageOf(id)))('has the title and every heading of %s', (page) => {
    const headings = all(page, 'main :is(h2, h3)[id]')
      .filter((heading) => heading.closest('[id$=-further], .window, .question, .answer, .topic') === null)
      // What a text begins with, and where to read on, have the same name everywhere.
      .filter((heading) => !/-(opening|further)-title$/.test(heading.id))
      .map((heading) => [`${page}#${placeOf(heading)}`, textOf(heading)]);
    expect(links).toEqual(expect.arrayContaining([[page, textOf(the(page, 'h1'))], ...headings]));
  });

  it('has every window, sheet, question and item', () => {
    const parts = [
      ['contacts.html', 'section.window'],
      ['sheets.html', 'section.sheet-row'],
      ['quiz.html', 'section.question'],
      ...chapters.map(({ id }) => [pageOf(id), 'check-list li[id]']),
    ] as const;
    const anchors = parts.flatMap(([page, selector]) => all(page, selector).map(({ id }) => `${page}#${id}`));
    expect(links.map(([href]) => href)).toEqual(expect.arrayContaining(anchors));
  });

  it('tells by which other words they are found', () => {
    const shown = all('terms.html', '.search-words').map(textOf).join(' ');
    // Those of incidents are beginnings of phrases.
    const words = Object.entries(content.keywords).flatMap(([kind, entries]) =>
      kind === 'incidents' ? [] : Object.values(entries).flat(),
    );
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  });
});

it.each(pages)('%s has a form that leads to the index without script', (page) => {
  const form = the(page, 'form[role=search]');
  expect(attribute(form, 'action')).toBe('terms.html');
  expect(all(form, 'input').map((input) => attribute(input, 'name'))).toEqual(['q']);
});

import { describe, expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { all, allPages, attribute, documentOf, textOf, the } from '../../support/dom.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

describe.each(allPages)('%s', (page) => {
  it('has one h1, and it comes first', () => {
    expect(
      all(page, HEADINGS)
        .map(({ localName }) => localName)
        .filter((name) => name === 'h1'),
    ).toEqual(['h1']);
    expect(all(page, HEADINGS)[0]?.localName).toBe('h1');
  });

  it('skips no level of headings', () => {
    const levels = all(page, HEADINGS).map(({ localName }) => Number(localName.slice(1)));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('has no empty heading', () => {
    expect(all(page, HEADINGS).filter((heading) => textOf(heading) === '')).toEqual([]);
  });

  it('says that it is Japanese', () => {
    expect(attribute(the(page, 'html'), 'lang')).toBe('ja');
  });

  it('has one main landmark, which holds the h1', () => {
    expect(the(page, 'main').querySelector('h1')).not.toBeNull();
  });

  it('uses each id once', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names by ids only what stands on it', () => {
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      all(page, `[${name}]`).flatMap((element) => attribute(element, name).split(/\s+/)),
    );
    expect(named.filter((id) => !documentOf(page).getElementById(id))).toEqual([]);
  });
});

it.each(pages)('%s starts with a skip link that leads to main', (page) => {
  const first = all(page, 'a, button, input, [tabindex]')[0];
  expect(first?.getAttribute('href')).toBe(`#${the(page, 'main').id}`);
  expect(attribute(the(page, 'main'), 'tabindex')).toBe('-1');
});

it.each([
  ['h1', 'h1', textOf],
  ['title', 'title', textOf],
  ['description', 'meta[name=description]', (element: Element) => attribute(element, 'content')],
] as const)('gives every page of the site a %s of its own', (_, selector, read) => {
  const values = pages.map((page) => read(the(page, selector)));
  expect(values.filter((value) => value.length < 2)).toEqual([]);
  expect(new Set(values).size).toBe(pages.length);
});

import { describe, expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { all, attribute, placeOf, textOf, the } from '../../support/dom.ts';
import { content } from '../../support/content.ts';
import { chapters, topics } from '../../support/expected.ts';
import { facts, pageOf } from '../../support/facts.ts';

const addresses = chapters.map(({ id }) => pageOf(id));
const shortOf = (id: string) => content.chapters.find((chapter) => chapter.id === id)?.data.short ?? '';
const [first = '', last = ''] = [addresses[0], addresses.at(-1)];

/** The pages met by following a link from page to page. */
function follow(start: string, rel: 'next' | 'prev'): string[] {
  const met: string[] = [];
  for (let page: string | undefined = start; page !== undefined && !met.includes(page);) {
    met.push(page);
    page = all(page, `main a[rel=${rel}]`)[0]?.getAttribute('href') ?? undefined;
  }
  return met;
}

it('leads from the first chapter to the last, those of the leaflet in its order', () => {
  expect(follow(first, 'next')).toEqual(addresses);
  const places = facts.chapters.map(({ id }) => addresses.indexOf(pageOf(id)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it.each(pages)('%s leads to the statement on accessibility from its end', (page) => {
  expect(all(page, 'footer a').map((link) => link.getAttribute('href'))).toContain('accessibility.html');
});

it('leads back the same way', () => {
  expect(follow(last, 'prev')).toEqual(addresses.toReversed());
});

describe.each(pages.filter((page) => all(page, 'nav.breadcrumbs').length > 0))('%s', (page) => {
  it('says where it stands: from the home page down to its own title', () => {
    const [home, ...steps] = all(page, 'nav.breadcrumbs li');
    expect(home?.querySelector('a')?.getAttribute('href')).toBe('index.html');
    expect(steps.at(-1)?.getAttribute('aria-current')).toBe('page');
    expect(textOf(steps.at(-1) as Element)).toBe(textOf(the(page, 'h1')));
  });
});

it('names every topic at the end of every page, by its short name, and the page at hand', () => {
  for (const page of pages) {
    const links = all(page, 'footer nav a');
    const named = new Map(links.map((link) => [link.getAttribute('href'), textOf(link).replace(/^\d+ /, '')]));
    for (const { id } of topics) expect(named.get(pageOf(id)), `${id} on ${page}`).toBe(shortOf(id));
    const current = links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.getAttribute('href'));
    expect([...new Set(current)], page).toEqual(named.has(page) ? [page] : []);
  }
});

it('lets no page be reached but by its address: each is led to from the home page, by links', () => {
  const met = new Set(['index.html']);
  for (const page of met) {
    const links = all(page, 'a[href]').map((link) => attribute(link, 'href').replace(/#.*/, ''));
    links.filter((link) => pages.includes(link)).forEach((link) => met.add(link));
  }
  expect(pages.filter((page) => page !== '404.html' && !met.has(page))).toEqual([]);
});

it.each(['introduction', ...topics.map(({ id }) => id), 'contacts'].map(pageOf))(
  '%s lists the headings of its second level as its contents',
  (page) => {
    const headings = all(page, 'main h2').map((heading) => [`#${placeOf(heading)}`, textOf(heading)]);
    const contents = all(page, 'nav.contents a').map((link) => [attribute(link, 'href'), textOf(link)]);
    expect(contents).toEqual(headings.length > 1 ? headings : []);
  },
);

it.each(chapters.filter(({ kind }) => kind === 'overview'))(
  'the overview $id leads to its topics in order, and they back to it',
  ({ id, part }) => {
    const below = topics.filter((topic) => topic.part === part).map((topic) => topic.id);
    const ofLeaflet = facts.chapters.find((chapter) => chapter.id === id)?.topics ?? [];
    expect(below).toEqual(expect.arrayContaining(ofLeaflet));
    expect(all(pageOf(id), 'main h2 a').map((link) => link.getAttribute('href'))).toEqual(below.map(pageOf));
    for (const topic of below) {
      expect(all(pageOf(topic), 'nav.breadcrumbs a').map((link) => link.getAttribute('href'))).toEqual([
        'index.html',
        pageOf(id),
      ]);
    }
  },
);

it('shows a reader of the home page first what to do first, then the topics, then the sheets', () => {
  const text = textOf(the('index.html', 'main'));
  const places = [...facts.firstSteps.steps, ...topics.map(({ id }) => shortOf(id)), 'PDF'];
  const order = places.map((place) => text.indexOf(place));
  expect(order).not.toContain(-1);
  const [steps, names] = [order.slice(0, facts.firstSteps.steps.length), order.slice(facts.firstSteps.steps.length)];
  expect(Math.max(...steps)).toBeLessThan(Math.min(...names));
  expect(names).toEqual(names.toSorted((a, b) => a - b));
});

it('opens from the home page, in one tap, the PDFs that are wanted most', () => {
  const wanted = content.sheets.filter(({ onHome }) => onHome);
  expect(wanted).not.toEqual([]);
  const links = all('index.html', 'main a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(wanted.map(({ id }) => `sheets/${id}.pdf`)));
});

it('leads from the home page to every topic', () => {
  const links = all('index.html', 'main a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(topics.map(({ id }) => pageOf(id))));
});

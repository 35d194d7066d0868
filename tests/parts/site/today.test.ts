import { describe, expect, it } from 'vitest';
import { today } from '../../../src/content/today.ts';
import { fill, readableDate } from '../../../src/rules/format.ts';
import { isStale } from '../../../src/rules/freshness.ts';
import { pages } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { all, attribute, textOf, the } from '../../support/dom.ts';
import { facts, pageOf } from '../../support/facts.ts';

const { then, now } = facts.thenAndNow;

/** What has changed since the leaflet, with the pages that must say so. */
const changed = [
  ...Object.values(facts.windows).map(({ name, url, today }) => ({
    name,
    url,
    today,
    page: 'contacts.html',
    newer: undefined,
  })),
  ...facts.chapters.flatMap(({ id, references }) =>
    references.flatMap((key) => {
      const work = facts.references[key];
      return work ? [{ ...work, name: work.title, page: pageOf(id) }] : [];
    }),
  ),
].flatMap(({ name, url, today, newer, page }) => (today && url ? [{ name, url, today, newer, page }] : []));

/** The part of a page about the window or work with an address. */
function partAbout(page: string, url: string): Element {
  const [link] = all(page, `.ways a[href="${url}"], .reference-title a[href="${url}"]`);
  const part = link?.closest('.window, .reference');
  if (!part) throw new Error(`${page} has no part about ${url}`);
  return part;
}

describe.each(changed)('$page, about $name,', ({ page, url, today, newer }) => {
  const part = partAbout(page, url);

  it('tells what the leaflet says from what holds today', () => {
    expect(all(part, 'dl.then-now dt').map(textOf)).toEqual([then, now]);
  });

  it('says what has changed as what holds today', () => {
    const words = all(part, 'dl.then-now > :last-child dd').map(textOf).join('\n');
    for (const word of today) expect(words).toContain(word);
  });

  if (newer) {
    it('leads to the newer work', () => {
      expect(all(part, 'a').map((link) => attribute(link, 'href'))).toContain(newer);
    });
  }
});

it.each(content.contacts)(
  'the window $id says on which day it was looked up, and to look again only where that is long ago',
  (window) => {
    const words = content.interfaceWords.contact;
    const sentence = isStale(window.checked, today()) ? words.stale : words.checked;
    const date = readableDate(window.checked, content.language);
    expect(textOf(the('contacts.html', `#window-${window.id} .checked`))).toBe(fill(sentence, { date }));
  },
);

it.each(content.references)(
  'the work $id asks to look for a newer edition only where it was looked up long ago',
  (work) => {
    const parts = pages.flatMap((page) => all(page, `.reference:has(.reference-title a[href="${work.url}"])`));
    expect(parts).not.toEqual([]);
    for (const part of parts) expect(all(part, '.stale')).toHaveLength(isStale(work.checked, today()) ? 1 : 0);
  },
);

it('tells the author of the leaflet from the one of today', () => {
  expect(all('introduction.html', 'dl.then-now dt').map(textOf)).toEqual([then, now]);
  expect(all('introduction.html', 'dl.then-now dd').map(textOf)).toEqual([
    facts.work.authorThen,
    facts.work.authorToday,
  ]);
});

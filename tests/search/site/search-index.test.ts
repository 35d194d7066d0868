import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { pages, SITE } from '../../support/built.ts';
import { all, documentOf, textOf, the } from '../../support/dom.ts';
import { indexFile, openIndex, type OpenIndex } from '../../support/search.ts';
import { readRecords, type RecordsFile } from '../../../src/search/index-files.ts';
import { chapters } from '../../support/expected.ts';
import { facts, pageOf } from '../../support/facts.ts';

const FOLDER = `${SITE}/search`;
const scripts = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
const parts = [...scripts.keys()].filter((name) => name.startsWith('records-'));
const records = (await Promise.all(parts.map((name) => indexFile(scripts.get(name) ?? ''))))
  .flatMap((part) => readRecords(part as RecordsFile))
  .toSorted((a, b) => (a.url < b.url ? -1 : 1));
const found = pages.filter((page) => !['404.html', 'search.html', 'terms.html'].includes(page));

it('holds every page but the one for lost readers and the search itself, and no sheet, which repeats the pages', () => {
  expect(new Set(records.map(({ url }) => url.replace(/#.*/, '')))).toEqual(new Set(found));
});

it.each([
  ['headings', 'main :is(h2, h3)[id]', 'section'],
  ['windows', 'section.window', 'window'],
  ['sheets', 'section.sheet-row', 'sheet'],
  ['items', 'check-list li[id]', 'item'],
  ['questions', 'section.question', 'question'],
  ['answers', 'section.answer-text', 'answer'],
])('holds all %s that have something to say', (_, selector, kind) => {
  const anchors = [...chapters.map(({ id }) => pageOf(id)), 'sheets.html'].flatMap((page) =>
    all(page, selector)
      .filter((element) => kind !== 'section' || saysSomething(element))
      .map((element) => `${page}#${element.id}`),
  );
  const held = records.filter((entry) => entry.kind === kind || (kind === 'section' && entry.kind === 'overview'));
  expect(anchors).not.toEqual([]);
  expect(held.map(({ url }) => url).filter((url) => !url.startsWith('about'))).toEqual(expect.arrayContaining(anchors));
});

/** Whether a heading names no section that has a kind of its own, and has text before the next one. */
function saysSomething(heading: Element): boolean {
  if (heading.closest('section[id]')) return false;
  const next = heading.nextElementSibling;
  return (
    next !== null && !/^h\d$/i.test(next.localName) && next.localName !== 'check-list' && !next.querySelector('h3')
  );
}

it('leads only to places that exist, by titles that stand there', () => {
  for (const { url, title } of records) {
    const [page = '', id] = url.split('#');
    const place = id === undefined ? the(page, 'main') : documentOf(page).getElementById(id);
    expect(place, url).not.toBeNull();
    expect(textOf(the(page, 'main')).replaceAll(' ', ''), url).toContain(title.replaceAll(' ', ''));
  }
});

it('shows no text that a reader of the page would not see', () => {
  for (const { url, text } of records) {
    const page = textOf(the(url.replace(/#.*/, ''), 'main')).replaceAll(/\s/g, '');
    const lost = text
      .split('\n')
      .filter((line) => !page.includes(line.replaceAll(/[\s：]/g, '').slice(0, 20)) && !line.includes('：'));
    expect(lost, url).toEqual([]);
  }
});

it('is all that is loaded: Pagefind’s own interface and index stay out', () => {
  expect(existsSync(`${SITE}/pagefind`)).toBe(false);
  expect(
    readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(pf_\w+|pagefind|wasm)$/.test(file)),
  ).toEqual([]);
});

it('and its script take at most 120 kB, packed, for nine of ten first answers, and a tenth more for any', async () => {
  const queries = Object.keys({ ...facts.searches, ...facts.searchesForWindows });
  const own = readFileSync(`${SITE}/assets/search.js`, 'utf8');
  const sizes = queries.map(async (query) => {
    const { source, loaded } = await openIndex(scripts);
    await answer(query, source);
    const packed = [own, ...loaded.map((name) => scripts.get(name) ?? '')].map((script) => gzipSync(script).length);
    return packed.reduce((sum, size) => sum + size, 0);
  });
  const sorted = (await Promise.all(sizes)).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(queries.length * 0.9) - 1]).toBeLessThanOrEqual(120_000);
  expect(sorted.at(-1)).toBeLessThanOrEqual(132_000);
});

describe('a query', () => {
  let index: OpenIndex | undefined;
  beforeAll(async () => {
    index = await openIndex(scripts);
  });
  const ask = async (query: string) => {
    if (!index) throw new Error('the index is not open');
    return answer(query, index.source);
  };

  it.each(Object.entries(facts.searches))('for %s leads first to the chapter %s', async (query, id) => {
    const { groups } = await ask(query);
    expect(groups[0]?.results[0]?.url.replace(/#.*/, '')).toBe(pageOf(id));
  });

  it.each(Object.entries(facts.searchesForWindows))('for %s leads first to the window %s', async (query, id) => {
    const { groups } = await ask(query);
    expect(groups[0]?.results[0]?.url).toBe(`contacts.html#window-${id}`);
  });

  it.each(facts.foreign)('for %s, which the leaflet does not treat of, finds nothing', async (query) => {
    expect((await ask(query)).count).toBe(0);
  });
});

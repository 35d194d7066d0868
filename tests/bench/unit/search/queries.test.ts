import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { incidentAddress } from '../../../../src/rules/addresses.ts';
import { content } from '../../../support/content.ts';
import { KINDS, readQueries, SETS } from '../../../../scripts/bench/search/queries.ts';

const { queries, foreign } = await readQueries();

describe('the queries that the search is measured with', () => {
  it.each(KINDS)('are at least 15 of the kind %s', (kind) => {
    expect(queries.filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(15);
  });

  it('are at least 150, and at least 40 about things that are not in the leaflet', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(foreign.length).toBeGreaterThanOrEqual(40);
  });

  it('stand there once each', () => {
    const all = [...queries, ...foreign].map(({ query }) => query);
    expect(all.filter((query, index) => all.indexOf(query) !== index)).toEqual([]);
  });

  it('lead to pages of the site', () => {
    const texts = ['chapters', 'pages'].flatMap((folder) =>
      readdirSync(`content/ja/${folder}`).map((file) => file.replace(/^(?:\d+-)?(.*)\.mdx$/, '$1.html')),
    );
    const incidents = content.incidents.incidents.map(({ id }) => incidentAddress(id).slice(1));
    const known = new Set([...texts, ...incidents]);
    const pages = new Set(queries.flatMap((query) => query.pages));
    const missing = [...pages].filter(
      (page) => !known.has(page) && !existsSync(`src/pages/${page.replace('.html', '.astro')}`),
    );
    expect(missing).toEqual([]);
  });

  it('name no page twice', () => {
    expect(queries.filter(({ pages }) => new Set(pages).size < pages.length)).toEqual([]);
  });

  it.each(KINDS)('hold every third of the kind %s out of tuning', (kind) => {
    const sets = queries.filter((query) => query.kind === kind).map(({ set }) => set);
    expect(sets).toEqual(sets.map((_, index) => SETS[index % 3 === 2 ? 1 : 0]));
  });
});

/** What is in the archive for an administrator, and not on the site. */
const UNSEARCHED = /mirror\.yaml$/;

describe('the queries about other things', () => {
  it('hold every second one out of tuning', () => {
    expect(foreign.map(({ set }) => set)).toEqual(foreign.map((_, index) => SETS[index % 2]));
  });

  it('have a word that the leaflet does not know', async () => {
    const files = (await readdir('content', { recursive: true })).filter(
      (file) => /\.(mdx|yaml)$/.test(file) && !UNSEARCHED.test(file),
    );
    const leaflet = (await Promise.all(files.map((file) => readFile(join('content', file), 'utf8')))).join('\n');
    const known = foreign.filter(({ query }) => query.split(' ').every((word) => leaflet.includes(word)));
    expect(known).toEqual([]);
  });
});

describe('a file of queries', () => {
  async function fileOf(yaml: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'queries-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'queries.yaml'), yaml);
    return join(folder, 'queries.yaml');
  }

  const good = '{ query: 台帳, kind: exact, pages: [assets.html], set: tuning }';
  const other = '{ query: 天気, set: tuning }';
  const fileWith = (query: string) => fileOf(`queries:\n  - ${query}\nforeign:\n  - ${other}\n`);

  it('is read', async () => {
    expect(await readQueries(await fileWith(good))).toEqual({
      queries: [{ query: '台帳', kind: 'exact', pages: ['assets.html'], set: 'tuning' }],
      foreign: [{ query: '天気', set: 'tuning' }],
    });
  });

  it.each([
    ['a kind that does not exist', good.replace('exact', 'regexp'), 'queries[0].kind'],
    ['a number without quotes', good.replace('台帳', '0359787509'), 'queries[0].query'],
    ['no page', good.replace('assets.html', ''), 'queries[0].pages'],
    ['more than three pages', good.replace('assets.html', 'a.html, b.html, c.html, d.html'), 'queries[0].pages'],
    ['an address that is no page of ours', good.replace('assets.html', '/assets/'), 'queries[0].pages[0]'],
    ['no word about its set', good.replace(', set: tuning', ''), 'queries[0].set'],
  ])('with %s is refused, and says where', async (_, query, place) => {
    await expect(readQueries(await fileWith(query))).rejects.toThrow(`at ${place}`);
  });
});

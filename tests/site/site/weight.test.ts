import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pages, SITE } from '../../support/built.ts';
import { all, attribute } from '../../support/dom.ts';
import { topics } from '../../support/expected.ts';

/** What the first round trips of a connection bring: ten packets of 1,460 bytes (RFC 6928). */
const FIRST_PACKETS = 14_600;
/** Topics whose text alone leaves no room for that, the list of all sheets, and the index of all words; each a little above what it weighs. */
const HEAVIER: Readonly<Record<string, number>> = {
  'terms.html': 24_200,
  'sheets.html': 16_400,
  'data-leaks.html': 17_800,
  'assets.html': 17_600,
  'attacks.html': 16_900,
  'network.html': 16_400,
  'updates.html': 16_400,
  'training.html': 15_700,
  'continuity.html': 15_300,
  'policies.html': 15_200,
};
/** What scripts may weigh that come with a page; what comes on first use is not among them. */
const SCRIPTS = 4.75 * 1024;

const sentSize = (file: string) => gzipSync(readFileSync(`${SITE}/${file}`), { level: 9 }).length;
const filesOf = (page: string, selector: string, name: string) => all(page, selector).map((of) => attribute(of, name));
const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + sentSize(file), 0);
const scriptsOf = (page: string) => filesOf(page, 'script[src]', 'src');

it.each(pages)('%s comes whole in the first packets, or is no heavier than its text makes it', (page) => {
  // 404.html may stand at any address: it carries its styles and scripts within.
  const styles = filesOf(page, 'link[rel=stylesheet]:not([disabled])', 'href');
  expect(sum([page, ...styles, ...scriptsOf(page)])).toBeLessThan(HEAVIER[page] ?? FIRST_PACKETS);
});

it.each(pages.filter((page) => scriptsOf(page)[0]))('the scripts of %s are light', (page) => {
  expect(sum(scriptsOf(page))).toBeLessThan(SCRIPTS);
});

it('only topics and the lists of all sheets and words may be heavier', () => {
  const known = ['sheets.html', 'terms.html', ...topics.map(({ id }) => `${id}.html`)];
  expect(Object.keys(HEAVIER).filter((page) => !known.includes(page))).toEqual([]);
});

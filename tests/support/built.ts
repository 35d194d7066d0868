import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesIn } from '../../scripts/lib/files.ts';
import { MOVED } from '../../src/rules/moved.ts';

/** Where the tests' build stands, from the root of the project. */
export const TEST_OUT = '.build-test';
/** The public address the tests' build is made for; a sub-path, since that is the harder case. */
export const SITE_URL = 'https://example.com/shiori/';

export const SITE = resolve(TEST_OUT, 'dist');
export const SHEETS = resolve(TEST_OUT, 'dist-print');

/** The pages of the built site, without the sheets and the old addresses that lead on: paths from its root. */
export const pages = (await filesIn(SITE).catch(() => [])).filter(
  (file) => file.endsWith('.html') && !file.startsWith('print/') && !Object.hasOwn(MOVED, file.replace('.html', '')),
);

/** The HTML of a page. */
export function pageHtml(page: string): string {
  return readFileSync(`${SITE}/${page}`, 'utf8');
}

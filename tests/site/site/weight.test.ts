import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pages, SITE } from '../../support/built.ts';
import { all, attribute } from '../../support/dom.ts';

/** What the scripts of a page may weigh as a server sends them; what comes on first use is not among them. */
const LIMIT = 4.75 * 1024;

const scriptsOf = (page: string) => all(page, 'script[src]').map((script) => attribute(script, 'src'));

it.each(pages.filter((page) => scriptsOf(page)[0]))('the scripts of %s are light', (page) => {
  const files = scriptsOf(page);
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${SITE}/${file}`)).length, 0);
  expect(size).toBeLessThan(LIMIT);
});

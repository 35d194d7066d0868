import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, readSheet, wordsRead, type ReadSheet } from '../../support/accessibility.ts';
import { all } from '../../support/dom.ts';
import { sheetBytes, solid, taggedSheets } from '../../support/sheets.ts';

/** What the page of a sheet holds, and the tags it becomes. Copies are hidden there and artifacts here. */
const KINDS = [
  ['h1, h2, h3, h4, h5, h6', /^H\d$/],
  ['li', /^LI$/],
  ['.first-steps > li', /^Lbl$/],
  ['table', /^Table$/],
  ['tbody th', /^TH$/],
  ['svg[role=img]', /^Figure$/],
  ['a[href^="tel:"], a[href^="mailto:"]', /^Link$/],
] as const;
/** Parts of a page that hold words and no other such part. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, figcaption, caption';
/** In letters; shorter ones stand within others. */
const SHORTEST = 6;

describe.each(taggedSheets)('the sheet $id, for those who listen to it,', ({ id }) => {
  let sheet: ReadSheet;
  beforeAll(async () => {
    sheet = await readSheet(sheetBytes(id));
  });
  const onPage = (selector: string) =>
    all(`print/${id}.html`, selector).filter((part) => !part.closest('[aria-hidden=true], [inert]'));

  it.each(Object.entries(CHECKS))('%s', (_, check) => {
    expect(check(sheet)).toEqual([]);
  });

  it.each(KINDS)('has at least as many as its page has of %s', (selector, type) => {
    expect(sheet.nodes.filter((node) => type.test(node.type)).length).toBeGreaterThanOrEqual(onPage(selector).length);
  });

  it('is read in the order of its page, and whole', () => {
    const read = readable(wordsRead(sheet));
    const painted = readable(sheet.pdf.pages.map(({ text }) => text).join(''));
    const blocks = onPage(BLOCKS).filter((part) => part.querySelector(BLOCKS) === null);
    const texts = blocks.map((part) => readable(part.textContent ?? '')).filter((text) => text.length >= SHORTEST);
    expect(texts.filter((text) => painted.includes(text) && !read.includes(text))).toEqual([]);
    const once = texts.filter((text) => read.split(text).length === 2);
    expect(once.length).toBeGreaterThan(texts.length / 4);
    expect(once.toSorted((a, b) => read.indexOf(a) - read.indexOf(b))).toEqual(once);
  });
});

/** Readers may take a letter of one form for that of another, as ⽅ for 方. */
function readable(text: string): string {
  return solid(text.normalize('NFKC'));
}

import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pages, SITE } from '../support/built.ts';
import { all, allPages } from '../support/dom.ts';

interface Entry {
  languages: Record<string, { page_count: number }>;
}

const entry = JSON.parse(readFileSync(`${SITE}/pagefind/pagefind-entry.json`, 'utf8')) as Entry;
const marked = allPages.filter((page) => all(page, '[data-pagefind-body]').length > 0);

/** The pages that the index holds, by the fragments it shows of them. */
function indexedPages(): string[] {
  const folder = `${SITE}/pagefind/fragment`;
  return readdirSync(folder).map((file) => {
    const [, json = ''] = /^pagefind_dcd(.*)$/s.exec(gunzipSync(readFileSync(`${folder}/${file}`)).toString()) ?? [];
    return (JSON.parse(json) as { url: string }).url.replace(/^\//, '') || 'index.html';
  });
}

it('finds every page but the one for lost readers, and no sheet, which repeats the pages', () => {
  expect(indexedPages().toSorted()).toEqual(pages.filter((page) => page !== '404.html').toSorted());
});

it('holds the pages that are marked for it, as Japanese', () => {
  expect(Object.keys(entry.languages)).toEqual(['ja']);
  expect(entry.languages['ja']?.page_count).toBe(marked.length);
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesIn } from '../../lib/files.ts';
import { isIndexed } from './texts.ts';

/** A page without content, from which Pagefind is asked: its `loadPagefind()` loads the script on first use. */
export const ASKING_PAGE = 'ask.html';
const ASKING =
  `<!doctype html><html lang="ja"><title>-</title>` +
  `<script>const loadPagefind = () => import('./pagefind/pagefind.js');</script></html>`;

/** What an index is told beside what to index: keywords, weights, filters. Pagefind as it comes gets none of it. */
const HINT = /\sdata-pagefind-(?!body\b|ignore\b)[a-z-]+(?:="[^"]*"|='[^']*')?/g;

/**
 * Indexes the pages of a built site with Pagefind as it comes into FOLDER/pagefind/: what <main data-pagefind-body> holds
 * but for data-pagefind-ignore, with no other hint, every option as it is but the language.
 * @param site the built site; it is not changed.
 * @param folder an empty folder; the pages are copied there.
 * @returns how many pages were indexed.
 * @throws with Pagefind's own messages, or where the site has no page to index.
 */
export async function indexPlainly(site: string, folder: string): Promise<number> {
  let pages = 0;
  for (const name of await filesIn(site)) {
    // The search page lists what others say.
    if (!name.endsWith('.html') || name === 'search.html') continue;
    const html = await readFile(join(site, name), 'utf8');
    if (!isIndexed(html)) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), html.replace(HINT, ''));
    pages += 1;
  }
  if (pages === 0) throw new Error(`${site} has no page with <main data-pagefind-body>`);
  await writeIndex(folder);
  await writeFile(join(folder, ASKING_PAGE), ASKING);
  return pages;
}

async function writeIndex(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'ja' });
    if (!index) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(faults.join('; '));
  } finally {
    await close();
  }
}

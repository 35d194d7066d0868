import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../../lib/files.ts';
import { randomFrom, shuffled } from '../random.ts';
import { isIndexed, rewriteTexts } from './texts.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Copies a built site with its content several times over, for measuring what a larger site would cost. Each indexed page
 * stands there once as it is; its copies have the words of all pages in another order, so that no two are alike, every
 * word occurs that much more often, and no word is new.
 * @param times how many times the content, from 1 on.
 * @throws Error where no page is marked for the index.
 */
export async function multiplySite(site: string, folder: string, times: number): Promise<void> {
  await cp(site, folder, { recursive: true, filter: (path) => !path.endsWith('.pdf') });
  const names = (await filesIn(site)).filter((file) => /^[^/]+\.html$/.test(file));
  const all = await Promise.all(names.map(async (name) => ({ name, html: await readFile(join(site, name), 'utf8') })));
  const pages = all.filter(({ html }) => isIndexed(html));
  if (pages.length === 0) throw new Error(`${site} has no page with <main data-pagefind-body>`);
  for (let copy = 2; copy <= times; copy += 1) {
    const texts = mixWords(
      pages.map(({ html }) => html),
      copy,
    );
    await Promise.all(
      pages.map(({ name }, index) =>
        writeFile(join(folder, name.replace('.html', `-${copy}.html`)), texts[index] ?? ''),
      ),
    );
  }
}

/**
 * Gives every place of a word in the pages another word of theirs, each as often as before.
 * @param seed a whole number other than 0: another one gives another order.
 */
export function mixWords(pages: readonly string[], seed: number): string[] {
  const words: string[] = [];
  pages.forEach((html) => rewriteTexts(html, (text) => (words.push(...wordsOf(text)), text)));
  const mixed = shuffled(words, randomFrom(seed)).values();
  return pages.map((html) =>
    rewriteTexts(html, (text) =>
      [...segmenter.segment(text)]
        .map(({ segment, isWordLike }) => (isWordLike ? (mixed.next().value ?? '') : segment))
        .join(''),
    ),
  );
}

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

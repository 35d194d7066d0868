import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { attributeOf, elementsOf, type Element } from '../lib/html/elements.ts';
import { sha256 } from '../lib/sha256.ts';
import { referencesOf } from '../lib/html/references.ts';

/** What may load files that no text names. */
const LOADERS = ['script', 'iframe', 'object', 'embed'];
/** But no script that is a file: the printer gets none (scripts/print/serve.ts). */
const isScriptFile = (element: Element) => element.tagName === 'script' && attributeOf(element, 'src') !== undefined;
const URLS = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;
/** Stands for wherever the site is served. */
const ORIGIN = 'http://site';

/** The sums of the files of a site that a page is made of, by their paths. */
export type Inputs = ReadonlyMap<string, string>;

/**
 * Finds what a browser loads for a page: the page, its styles and what they name, its pictures.
 * @param file the page's path from the root of the site.
 * @returns undefined where that cannot be known from the text, or is not all there.
 */
export async function inputsOf(site: string, file: string): Promise<Inputs | undefined> {
  const inputs = new Map<string, string>();
  const add = async (path: string): Promise<boolean> => {
    if (inputs.has(path)) return true;
    const bytes = await readFile(join(site, path)).catch(() => undefined);
    if (!bytes) return false;
    inputs.set(path, sha256(bytes));
    const named = namedIn(path, bytes);
    if (!named) return false;
    for (const other of named) if (!(await add(other))) return false;
    return true;
  };
  return (await add(file)) ? inputs : undefined;
}

function namedIn(file: string, bytes: Buffer): string[] | undefined {
  if (file.endsWith('.css')) return pathsOf(namedInStyle(bytes.toString('utf8')), file);
  if (!file.endsWith('.html')) return [];
  const elements = elementsOf(bytes.toString('utf8')).filter((element) => !isScriptFile(element));
  if (elements.some(({ tagName }) => LOADERS.includes(tagName))) return undefined;
  const loaded = referencesOf(elements).references.filter(({ element }) => element !== 'a');
  const styles = elements.filter(({ tagName }) => tagName === 'style').flatMap((style) => namedInStyle(textOf(style)));
  return pathsOf([...loaded.map(({ value }) => value), ...styles], file);
}

function namedInStyle(css: string): string[] {
  return [...css.matchAll(URLS)].map(([, url, imported]) => url ?? imported ?? '');
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** What stands elsewhere than in the site is no file of it: data: is in the text, and all else is refused by the printer. */
function pathsOf(addresses: readonly string[], file: string): string[] {
  return addresses
    .map((address) => new URL(address, `${ORIGIN}/${file}`))
    .filter(({ origin, pathname }) => origin === ORIGIN && pathname !== `/${file}`)
    .map(({ pathname }) => posix.normalize(decodeURIComponent(pathname)).slice(1));
}

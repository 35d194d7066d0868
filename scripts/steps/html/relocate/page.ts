import { editReferences, referencesOf } from './references.ts';
import { relativeReference } from './relative.ts';

/**
 * Makes every reference of a page relative to it.
 * @param file the page's path from the root of the site.
 */
export function relocatePage(html: string, file: string): string {
  return editReferences(html, ({ value, element, rel }) =>
    element === 'link' && rel === 'canonical' ? value : relativeReference(value, file),
  );
}

/**
 * Makes a sheet's links good on paper. A link to a chapter the sheet holds becomes a link within the sheet, a link to
 * another page becomes the public address; without a public address it is no link but plain text.
 * @param publicAddress gives the public address of a path, or undefined.
 */
export function relocateSheet(html: string, file: string, publicAddress: (path: string) => string | undefined): string {
  const { ids } = referencesOf(html);
  return editReferences(html, ({ value, element }) => {
    if (element !== 'a' || !value.startsWith('/')) return relativeReference(value, file);
    const [, page = '', fragment] = /^\/([^.#]*)[^#]*(?:#(.*))?$/.exec(value) ?? [];
    const target = [fragment, page].find((id) => id && ids.has(id));
    return target ? `#${target}` : (publicAddress(value) ?? null);
  });
}

import { posix } from 'node:path';
import { elementsOf } from '../../../lib/html/elements.ts';
import { textOf } from '../../../lib/site-files.ts';
import type { ZipEntry } from '../../../lib/zip.ts';
import { referencesOf, type PageReferences, type Reference } from '../../../lib/html/references.ts';

/**
 * Checks a finished site: every reference is relative and resolves to a file, every fragment to an id, and nothing but
 * links for the reader leads outside.
 * @returns a line for each fault, naming page and reference.
 */
export function checkReferences(site: readonly ZipEntry[]): string[] {
  const files = new Set(site.map(({ name }) => name));
  const pages = new Map(
    site
      .filter(({ name }) => name.endsWith('.html'))
      .map(({ name, data }) => [name, referencesOf(elementsOf(textOf(data)))] as const),
  );
  return [...pages].flatMap(([file, { references }]) =>
    references.flatMap((reference) => {
      const fault = faultOf(reference, file, files, pages);
      return fault ? [`${file}: <${reference.element} ${reference.attribute}="${reference.value}"> ${fault}`] : [];
    }),
  );
}

function faultOf(
  reference: Reference,
  file: string,
  files: Set<string>,
  pages: Map<string, PageReferences>,
): string | undefined {
  const { value, element, rel } = reference;
  if (/^[a-z][a-z+.-]*:/i.test(value)) return outsideFault(value, element, rel);
  if (value.startsWith('/')) return 'is root-absolute: the site must work under any path';
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(value) ?? [];
  const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), decodeURIComponent(path)));
  if (!files.has(target)) return `leads to ${target}, which does not exist`;
  if (fragment && !pages.get(target)?.ids.has(decodeURIComponent(fragment)))
    return `leads to an id that ${target} does not have`;
  return undefined;
}

function outsideFault(value: string, element: string, rel: string): string | undefined {
  const isLink = element === 'a' && /^(https|tel|mailto):/.test(value);
  const isCanonical = element === 'link' && rel === 'canonical';
  // A picture that stands in the page itself.
  const isInside = value.startsWith('data:');
  return isLink || isCanonical || isInside ? undefined : 'is fetched from outside: nothing may be';
}

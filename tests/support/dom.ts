import { readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { pageHtml, pages, SITE } from './built.ts';

/** The pages that sheets, and the picture of link previews, are drawn from. */
export const drawnPages = readdirIfBuilt('print').map((file) => `print/${file}`);
/** Every page a reader can open. */
export const allPages = [...pages, ...drawnPages];

const parsed = new Map<string, Document>();

/** A page as a tree. Tests read it and change nothing. */
export function documentOf(page: string): Document {
  const known = parsed.get(page) ?? parseHTML(pageHtml(page)).document;
  parsed.set(page, known);
  return known;
}

/** All elements of a page, or of a part of it, that a selector names. */
export function all(root: string | Element, selector: string): Element[] {
  return [...(typeof root === 'string' ? documentOf(root) : root).querySelectorAll(selector)];
}

/** The one element that a selector names. */
export function the(root: string | Element, selector: string): Element {
  const [first, ...others] = all(root, selector);
  const place = typeof root === 'string' ? root : `<${root.localName} id="${root.id}">`;
  if (!first || others.length > 0)
    throw new Error(`${place} has ${others.length + (first ? 1 : 0)} of "${selector}", not one`);
  return first;
}

/** The id that an address names a heading by: that of the section it unfolds, or its own. */
export function placeOf(heading: Element): string {
  const fold = heading.closest('summary') ? heading.closest('details') : null;
  return fold ? the(fold, 'section[aria-labelledby]').id : heading.id;
}

/** The words of an element or of a page's body, with single spaces. */
export function textOf(root: string | Element): string {
  return ((typeof root === 'string' ? the(root, 'body') : root).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The value of an attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.localName}> has no ${name}: ${element.outerHTML.slice(0, 120)}`);
  return value;
}

function readdirIfBuilt(folder: string): string[] {
  try {
    return readdirSync(`${SITE}/${folder}`)
      .filter((file) => file.endsWith('.html'))
      .sort();
  } catch {
    return [];
  }
}

import { attributeOf, type Element } from './elements.ts';

/** A reference of a page: where it stands in the text and what it is. */
export interface Reference {
  element: string;
  attribute: string;
  value: string;
  /** What the element's rel says, for <link>. */
  rel: string;
  /** The whole attribute in the page's text. */
  start: number;
  end: number;
}

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction']);

/** A page as references and ids see it. */
export interface PageReferences {
  references: Reference[];
  /** Ids that a fragment can point to. */
  ids: Set<string>;
}

/** Finds every reference and id of a page. A srcset is not supported: the site has no responsive images. */
export function referencesOf(elements: readonly Element[]): PageReferences {
  const references: Reference[] = [];
  const ids = new Set<string>();
  for (const element of elements) collect(element, references, ids);
  return { references, ids };
}

function collect(element: Element, references: Reference[], ids: Set<string>): void {
  const rel = attributeOf(element, 'rel') ?? '';
  for (const { name, value } of element.attrs) {
    if (name === 'id') ids.add(value);
    if (name === 'srcset') throw new Error(`<${element.tagName} srcset> is not supported: use src`);
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!ADDRESS_ATTRIBUTES.has(name) || !place) continue;
    references.push({
      element: element.tagName,
      attribute: name,
      value,
      rel,
      start: place.startOffset,
      end: place.endOffset,
    });
  }
}

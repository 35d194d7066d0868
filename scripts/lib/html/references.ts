import { attributeOf, type Element } from './elements.ts';

/** A reference of a page: where it stands in the text and what it is. */
export interface Reference {
  element: string;
  attribute: string;
  value: string;
  /** What the attribute holds in front of the address: the seconds of a page that leads on. */
  before: string;
  /** What the element's rel says, for <link>. */
  rel: string;
  /** The whole attribute in the page's text. */
  start: number;
  end: number;
}

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction']);

/** A page that leads on by itself: seconds, and an address. */
const REFRESH = /^(\s*\d+\s*;\s*url=)(.*)$/i;

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
  const leadsOn = attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh';
  for (const { name, value } of element.attrs) {
    if (name === 'id') ids.add(value);
    if (name === 'srcset') throw new Error(`<${element.tagName} srcset> is not supported: use src`);
    const place = element.sourceCodeLocation?.attrs?.[name];
    const [, before = '', address = value] = (name === 'content' && leadsOn && REFRESH.exec(value)) || [];
    if (!place || !(before || ADDRESS_ATTRIBUTES.has(name))) continue;
    references.push({
      element: element.tagName,
      attribute: name,
      before,
      value: address,
      rel,
      start: place.startOffset,
      end: place.endOffset,
    });
  }
}

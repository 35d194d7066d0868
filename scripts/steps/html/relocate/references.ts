import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

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
export function referencesOf(html: string): PageReferences {
  const references: Reference[] = [];
  const ids = new Set<string>();
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) collect(node, references, ids);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return { references, ids };
}

function collect(element: Tree.Element, references: Reference[], ids: Set<string>): void {
  const rel = element.attrs.find(({ name }) => name === 'rel')?.value ?? '';
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

/** The ways a page is edited: a new value for the attribute, or `null` to remove it. */
export function editReferences(html: string, edit: (reference: Reference) => string | null): string {
  let result = html;
  for (const reference of referencesOf(html).references.toSorted((a, b) => b.start - a.start)) {
    const value = edit(reference);
    if (value === reference.value) continue;
    const text = value === null ? '' : `${reference.attribute}="${escapeAttribute(value)}"`;
    result = result.slice(0, reference.start) + text + result.slice(reference.end);
  }
  return result;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { RecordKind, SearchRecord } from '../../../src/search/record.ts';

/** A record while its part of the page is read. */
type Draft = { -readonly [Key in keyof SearchRecord]: SearchRecord[Key] };

/** What the site knows of a page and its parts beyond the page itself. */
export interface Circumstances {
  /** The kind of the sections of a page. */
  readonly sections: 'section' | 'overview' | 'aside';
  /** What the page as a whole is, where it belongs to another page: the title of that one stands over it. */
  readonly below?: { readonly kind: RecordKind; readonly page: string };
  /** Words that an address is to be found by: assets.html#assets-backup. */
  readonly keywords: ReadonlyMap<string, readonly string[]>;
}

/** Ids that components give to their parts (src/author-components.ts, SheetRow.astro). */
const KIND_OF_ID: readonly [prefix: string, kind: RecordKind][] = [
  ['window-', 'window'],
  ['sheet-', 'sheet'],
  ['question-', 'question'],
  ['answer-', 'answer'],
];
const UNREAD = new Set('script style template noscript svg button input select textarea nav summary rt rp'.split(' '));
const UNREAD_CLASSES = ['visually-hidden', 'print-only', 'button'];
const INLINE = new Set(['a', 'b', 'br', 'code', 'em', 'i', 'rb', 'ruby', 'small', 'span', 'strong', 'wbr']);

/** Stands between two elements with no text between them. */
const SEAM = '\u0001';

/**
 * Takes a page of the site apart into what can be found on it: its beginning, the sections under h2 and h3, windows, sheets,
 * questions, and the items of its checklists.
 * @param file the page's path from the root of the site.
 * @returns none where the page has no <main data-pagefind-body>.
 */
export function recordsOf(html: string, file: string, { sections, below, keywords }: Circumstances): SearchRecord[] {
  const main = find(parse(html), (element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!main) return [];
  const title = textOf(find(main, ({ tagName }) => tagName === 'h1'));
  const records: Draft[] = [];
  const open = (kind: RecordKind, id: string | undefined, heading: string): Draft => {
    const url = id === undefined ? file : `${file}#${id}`;
    const record: Draft = {
      url,
      kind,
      title: heading,
      page: below?.page ?? title,
      text: '',
      keywords: keywords.get(url) ?? [],
    };
    records.push(record);
    return record;
  };

  /** Reads a node into a record and gives the record that what follows belongs to. */
  const read = (node: Tree.ChildNode, record: Draft, container: string | undefined): Draft => {
    if (node.nodeName === '#text') record.text += (node as Tree.TextNode).value.replace(/\s+/g, ' ');
    if (!('tagName' in node) || isUnread(node)) return record;
    const id = attribute(node, 'id');
    if (node.tagName === 'h1') return record;
    if (/^h[23]$/.test(node.tagName)) {
      const place = container ?? id;
      return place === undefined ? record : open(kindOf(place, sections), place, textOf(node));
    }
    if (node.tagName === 'li' && id !== undefined) {
      readItem(node, open('item', id, textOf(find(node, ({ tagName }) => tagName === 'label'))));
      return record;
    }
    // What follows a section that has an id of its own belongs to what stood before it.
    const own = node.tagName === 'section' ? id : undefined;
    // One that is folded has its heading before it, which is the line to unfold it by.
    const heading = own === undefined ? undefined : headingBefore(node);
    if (own !== undefined && heading) {
      readChildren(node, open(kindOf(own, sections), own, textOf(heading)), undefined);
      return record;
    }
    const last = readChildren(node, record, own ?? container);
    if (node.tagName === 'dt' || hasClass(node, 'label')) last.text += '：';
    else if (!INLINE.has(node.tagName)) last.text += '\n';
    return own === undefined ? last : record;
  };
  const readChildren = (node: Tree.Element, record: Draft, container: string | undefined): Draft =>
    node.childNodes.reduce((current, child, index) => {
      // Parts with nothing between them are set apart by their style.
      const before = node.childNodes[index - 1];
      if (before && 'tagName' in before && 'tagName' in child) current.text += SEAM;
      // The id of a section names its first heading only.
      return read(child, current, current === record ? container : undefined);
    }, record);
  /** The heading that names a section and stands in the summary beside it. */
  const headingBefore = ({ parentNode, attrs }: Tree.Element): Tree.Element | undefined => {
    const name = attrs.find((entry) => entry.name === 'aria-labelledby')?.value;
    if (name === undefined || !parentNode || parentNode.nodeName !== 'details') return undefined;
    const summary = find(parentNode, ({ tagName }) => tagName === 'summary');
    return summary && find(summary, (element) => attribute(element, 'id') === name);
  };
  const readItem = (item: Tree.Element, record: Draft): void => {
    for (const child of item.childNodes) {
      if (!('tagName' in child) || child.tagName !== 'label') read(child, record, undefined);
    }
  };

  const first = open(below?.kind ?? 'page', undefined, title);
  readChildren(main, first, undefined);
  return records
    .filter((record) => record === first || tidy(record.text) !== '' || record.keywords.length > 0)
    .map((record) => ({ ...record, text: tidy(record.text) }));
}

function kindOf(id: string, sections: RecordKind): RecordKind {
  return KIND_OF_ID.find(([prefix]) => id.startsWith(prefix))?.[1] ?? sections;
}

function isUnread(element: Tree.Element): boolean {
  return (
    UNREAD.has(element.tagName) ||
    attribute(element, 'data-pagefind-ignore') !== undefined ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    UNREAD_CLASSES.some((name) => hasClass(element, name))
  );
}

function hasClass(element: Tree.Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

function tidy(text: string): string {
  return text
    .replaceAll(new RegExp(`：[${SEAM}\\s]*`, 'g'), '：')
    .split(new RegExp(`[${SEAM}\\n]`))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function find(root: Tree.ParentNode, matches: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const child of root.childNodes) {
    if (!('tagName' in child)) continue;
    const found = matches(child) ? child : find(child, matches);
    if (found) return found;
  }
  return undefined;
}

/** The words of a heading or label; its parts stand apart. */
function textOf(element: Tree.Element | undefined): string {
  const read = (node: Tree.ChildNode): string =>
    node.nodeName === '#text'
      ? (node as Tree.TextNode).value
      : 'tagName' in node && !isUnread(node)
        ? `${node.childNodes.map(read).join('')} `
        : '';
  return (element?.childNodes ?? []).map(read).join('').replace(/\s+/g, ' ').trim();
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

/** An element of an XML document, its names resolved (Namespaces in XML 1.0). */
export interface XmlElement {
  name: XmlName;
  attributes: (XmlName & { value: string })[];
  kids: XmlElement[];
  /** What it holds outside its own elements. */
  text: string;
}

export interface XmlName {
  prefix: string;
  local: string;
  /** '' where there is none. */
  namespace: string;
}

const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const XML = 'http://www.w3.org/XML/1998/namespace';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

type Scope = ReadonlyMap<string, string>;

/**
 * Reads an XML document as far as XMP needs it: elements, attributes, namespaces; no entities of its own.
 * @throws Error where tags do not match.
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: { prefix: '', local: '', namespace: '' }, attributes: [], kids: [], text: '' };
  const open: { element: XmlElement; tag: string; scope: Scope }[] = [
    { element: top, tag: '', scope: new Map([['xml', XML]]) },
  ];
  for (const [piece, cdata, closed, tag, attributes = '', alone] of source.replace(/^\uFEFF/, '').matchAll(PIECE)) {
    const inner = open.at(-1);
    if (!inner) break;
    if (closed !== undefined) {
      if (inner.tag !== closed) throw new Error(`</${closed}> closes <${inner.tag}>`);
      open.pop();
    } else if (tag !== undefined) {
      const { element, scope } = elementOf(tag, attributes, inner.scope);
      inner.element.kids.push(element);
      if (alone !== '/') open.push({ element, tag, scope });
    } else if (cdata !== undefined) inner.element.text += cdata;
    else if (!piece.startsWith('<')) inner.element.text += unescape(piece);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  const [root] = top.kids;
  if (!root) throw new Error('it has no element');
  return root;
}

function elementOf(tag: string, source: string, outer: Scope): { element: XmlElement; scope: Scope } {
  const pairs = [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => ({
    name,
    value: unescape(double ?? single ?? ''),
  }));
  const declared = pairs.flatMap(({ name, value }): [string, string][] => {
    const prefix = /^xmlns(?::(.+))?$/.exec(name);
    return prefix ? [[prefix[1] ?? '', value]] : [];
  });
  const scope = new Map([...outer, ...declared]);
  const attributes = pairs
    .filter(({ name }) => !/^xmlns(:|$)/.test(name))
    .map(({ name, value }) => ({ ...nameOf(name, scope, false), value }));
  return { element: { name: nameOf(tag, scope, true), attributes, kids: [], text: '' }, scope };
}

/** A name without a prefix is in the default namespace where it is an element's, in none where it is an attribute's. */
function nameOf(name: string, scope: Scope, byDefault: boolean): XmlName {
  const [first = '', second] = name.split(':');
  const prefix = second === undefined ? '' : first;
  const namespace = prefix === '' && !byDefault ? '' : (scope.get(prefix) ?? '');
  return { prefix, local: second ?? first, namespace };
}

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, entity?: string) => {
      if (entity !== undefined) return ENTITIES[entity] ?? whole;
      return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal));
    },
  );
}

import type { PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, streamIn } from './values.ts';
import { parseXml, type XmlElement, type XmlName } from './xml.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** A property of a document's metadata, as an element or as an attribute of its description. */
export interface XmpProperty {
  name: XmlName;
  /** Its plain value, or its alternatives by language (x-default among them), or the members of a list. */
  values: { lang: string | undefined; value: string }[];
}

/** The metadata of the document itself (ISO 16684-1), or why they cannot be read. */
export type Xmp = { properties: XmpProperty[] } | { unreadable: string };

/** Reads the stream that the catalog names as metadata; undefined where it names none. */
export function xmpOf(catalog: PDFDict): Xmp | undefined {
  const stream = streamIn(catalog, 'Metadata');
  if (!stream) return undefined;
  try {
    const root = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(stream)));
    return { properties: descriptionsIn(root).flatMap(propertiesOf) };
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** The properties of a namespace; of the one with a name where a name is given. */
export function propertiesIn(xmp: Xmp | undefined, namespace: string, local?: string): XmpProperty[] {
  if (!xmp || 'unreadable' in xmp) return [];
  return xmp.properties.filter(
    ({ name }) => name.namespace === namespace && (local === undefined || name.local === local),
  );
}

function descriptionsIn(element: XmlElement): XmlElement[] {
  if (isRdf(element, 'Description')) return [element];
  return element.kids.flatMap(descriptionsIn);
}

function propertiesOf(description: XmlElement): XmpProperty[] {
  const attributes = description.attributes
    .filter(({ namespace }) => namespace !== RDF && namespace !== XML)
    .map(({ value, ...name }) => ({ name, values: [{ lang: undefined, value }] }));
  return [...attributes, ...description.kids.map((kid) => ({ name: kid.name, values: valuesOf(kid) }))];
}

function valuesOf(property: XmlElement): XmpProperty['values'] {
  const members = property.kids.flatMap(({ kids }) => kids.filter((kid) => isRdf(kid, 'li')));
  return [...(property.kids.length === 0 ? [property] : members)].map(({ attributes, text }) => ({
    lang: attributes.find(({ namespace, local }) => namespace === XML && local === 'lang')?.value,
    value: text.trim(),
  }));
}

function isRdf({ name }: XmlElement, local: string): boolean {
  return name.namespace === RDF && name.local === local;
}

import { PDFArray, PDFHexString, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import type { ParentTree } from './parent-tree.ts';
import type { Structure, StructureElement } from './structure.ts';
import type { Operand } from './tokens.ts';
import { asDict, dictIn, numberIn, textIn } from './values.ts';

/** A marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  /** As written: a structure type by convention, or Artifact, or Span with properties of its own. */
  tag: string;
  /** Counted from 1. */
  page: number;
  mcid: number | undefined;
  /** The element it belongs to: the parent tree leads to it, and it holds this content. */
  element: StructureElement | undefined;
  /** The element the parent tree leads to, though that one does not hold this content. */
  strayFrom: StructureElement | undefined;
  lang: string | undefined;
  alt: string | undefined;
  actualText: string | undefined;
  /** The E entry: what an abbreviation stands for. */
  expansion: string | undefined;
  /** The sequence around it, which may be that of the page around a form. */
  parent: Mark | undefined;
}

/** A page or form whose content is read: what its content numbers are looked up by. */
export interface ContentOwner {
  ref: PDFRef | undefined;
  structParents: number | undefined;
}

/** Makes a sequence of a BMC or BDC operator, out of its tag and its properties. */
export type MarkMaker = (
  tag: string,
  properties: PDFDict | Map<string, Operand> | undefined,
  at: { page: number; owner: ContentOwner; parent: Mark | undefined },
) => Mark;

/** Makes sequences that know their structure element. */
export function markMaker(structure: Structure | undefined, parents: ParentTree): MarkMaker {
  const holders = holdersIn(structure);
  return (tag, properties, { page, owner, parent }) => {
    const value = (key: string): Operand | undefined => (properties instanceof Map ? properties.get(key) : undefined);
    const text = (key: string): string | undefined =>
      properties instanceof Map ? textOf(value(key)) : textIn(properties, key);
    const number = properties instanceof Map ? value('MCID') : numberIn(properties, 'MCID');
    const mcid = typeof number === 'number' ? number : undefined;
    const named = mcid === undefined ? undefined : structure && elementAt(structure, parents, owner, mcid);
    const holds = named && holders.get(keyOf(owner.ref, mcid))?.has(named);
    return {
      tag,
      page,
      mcid,
      element: holds ? named : undefined,
      strayFrom: holds ? undefined : named,
      lang: text('Lang'),
      alt: text('Alt'),
      actualText: text('ActualText'),
      expansion: text('E'),
      parent,
    };
  };
}

/** The sequence and those around it, from within. */
export function marksAround(mark: Mark | undefined): Mark[] {
  return mark ? [mark, ...marksAround(mark.parent)] : [];
}

/** The element that content in this sequence belongs to. */
export function elementOf(mark: Mark | undefined): StructureElement | undefined {
  return marksAround(mark).find(({ element }) => element)?.element;
}

/** Whether content in this sequence is decoration. */
export function isArtifact(mark: Mark | undefined): boolean {
  return marksAround(mark).some(({ tag }) => tag === 'Artifact');
}

function elementAt(
  structure: Structure,
  parents: ParentTree,
  { structParents }: ContentOwner,
  mcid: number,
): StructureElement | undefined {
  const elements = structParents === undefined ? undefined : parents.get(structParents);
  const dict = elements instanceof PDFArray && mcid < elements.size() ? asDict(elements.lookup(mcid)) : undefined;
  return dict && structure.byDict.get(dict);
}

/** The elements that hold each content, by the key of the content. */
function holdersIn(structure: Structure | undefined): Map<string, Set<StructureElement>> {
  const holders = new Map<string, Set<StructureElement>>();
  for (const element of structure?.elements ?? []) {
    for (const content of element.content) {
      if (!('mcid' in content)) continue;
      const key = keyOf(content.owner, content.mcid);
      holders.set(key, (holders.get(key) ?? new Set()).add(element));
    }
  }
  return holders;
}

function keyOf(owner: PDFRef | undefined, mcid: number | undefined): string {
  return `${owner?.toString() ?? ''} ${mcid}`;
}

function textOf(value: Operand | undefined): string | undefined {
  return value instanceof Uint8Array ? PDFHexString.of(Buffer.from(value).toString('hex')).decodeText() : undefined;
}

/** The properties a name in a content stream stands for. */
export function namedProperties(resources: PDFDict | undefined, name: string): PDFDict | undefined {
  return dictIn(dictIn(resources, 'Properties'), name);
}

import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

/** What can be written into a dictionary; a string is a name. */
export type Value = PDFObject | string | number | boolean | Value[] | { [key: string]: Value };
export type Entries = Record<string, Value>;

/** A PDF of one tagged page, written by hand. */
export class TaggedPdf {
  readonly document: PDFDocument;
  readonly context: PDFDocument['context'];
  readonly catalog: PDFDict;
  readonly page: PDFDict;
  readonly pageRef: PDFRef;
  /** The root of the structure tree. */
  readonly root: PDFDict;
  /** What the page paints. */
  content = '';
  readonly #pageTags: PDFArray;
  readonly #parentTree: PDFArray;
  readonly #annotations: PDFArray;
  readonly #tags: { dict: PDFDict; type: string }[] = [];
  #nextKey = 1;

  protected constructor(document: PDFDocument) {
    const { context, catalog } = document;
    this.document = document;
    this.context = context;
    this.catalog = catalog;
    const { node, ref } = document.addPage([300, 300]);
    this.page = node;
    this.pageRef = ref;
    this.#pageTags = context.obj([]);
    this.#parentTree = context.obj([0, context.register(this.#pageTags)]);
    this.#annotations = context.obj([]);
    this.root = this.dict({ Type: 'StructTreeRoot', K: [], ParentTree: { Nums: this.#parentTree } });
    this.set(catalog, 'StructTreeRoot', context.register(this.root));
    this.set(node, 'Resources', { Font: {}, XObject: {} });
    this.set(node, 'Annots', this.#annotations);
    this.set(node, 'StructParents', 0);
    this.set(node, 'Tabs', 'S');
  }

  dict(entries: Entries): PDFDict {
    return this.context.obj(entries as never) as PDFObject as PDFDict;
  }

  set(dict: PDFDict, key: string, value: Value): void {
    dict.set(PDFName.of(key), this.context.obj(value as never));
  }

  remove(dict: PDFDict, key: string): void {
    dict.delete(PDFName.of(key));
  }

  stream(bytes: string | Uint8Array, entries: Entries = {}): PDFRef {
    return this.context.register(this.context.stream(bytes, entries as never));
  }

  refOf(dict: PDFDict): PDFRef {
    const ref = this.context.getObjectRef(dict);
    if (!ref) throw new Error('it is no object of its own');
    return ref;
  }

  resources(kind: 'Font' | 'XObject'): PDFDict {
    return this.page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of(kind), PDFDict);
  }

  /** The nth element of a type, counted from 0. */
  tag(type: string, nth = 0): PDFDict {
    const found = this.#tags.filter((tag) => tag.type === type)[nth]?.dict;
    if (!found) throw new Error(`there is no ${type} number ${nth}`);
    return found;
  }

  kidsOf(tag: PDFDict): PDFArray {
    return tag.lookup(PDFName.of('K'), PDFArray);
  }

  /** Adds an element at the end of another, with text and attributes of a cell where they are given. */
  add(parent: PDFDict, type: string, text?: string, attributes?: Entries): PDFDict {
    const tag = this.dict({ Type: 'StructElem', S: type, P: this.refOf(parent), Pg: this.pageRef, K: [] });
    this.#tags.push({ dict: tag, type });
    this.kidsOf(parent).push(this.context.register(tag));
    if (attributes) this.set(tag, 'A', { O: 'Table', ...attributes });
    if (text !== undefined) this.write(tag, text);
    return tag;
  }

  /** Moves an element to another place in what holds it. */
  moveTo(place: number, tag: PDFDict, parent: PDFDict): void {
    const kids = this.kidsOf(parent);
    kids.remove(kids.indexOf(this.refOf(tag)) ?? 0);
    kids.insert(place, this.refOf(tag));
  }

  /** Paints text that belongs to an element. */
  write(tag: PDFDict, text: string): void {
    const mcid = this.#pageTags.size();
    const type = this.#tags.find(({ dict }) => dict === tag)?.type;
    this.#pageTags.push(this.refOf(tag));
    this.kidsOf(tag).push(this.context.obj(mcid));
    this.content += `/${type} <</MCID ${mcid}>> BDC BT /F1 9 Tf ${shown(text)} Tj ET EMC\n`;
  }

  /** Adds an annotation, within an element where one is given. */
  annotate(entries: Entries, tag?: PDFDict): PDFDict {
    const annotation = this.dict({ Type: 'Annot', Rect: [10, 10, 90, 20], F: 4, ...entries });
    const ref = this.context.register(annotation);
    this.#annotations.push(ref);
    if (!tag) return annotation;
    this.set(annotation, 'StructParent', this.key(this.refOf(tag)));
    this.kidsOf(tag).push(this.dict({ Type: 'OBJR', Obj: ref, Pg: this.pageRef }));
    return annotation;
  }

  /** Adds an entry to the parent tree, and returns its key. */
  key(value: PDFRef): number {
    this.#parentTree.push(this.context.obj(this.#nextKey));
    this.#parentTree.push(value);
    return this.#nextKey++;
  }

  /** Adds a form XObject that the page can draw. */
  addForm(name: string, content: string, entries: Entries = {}): PDFRef {
    const ref = this.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], ...entries });
    this.set(this.resources('XObject'), name, ref);
    return ref;
  }

  async save(): Promise<Uint8Array> {
    this.set(this.page, 'Contents', this.stream(this.content));
    return this.document.save({ addDefaultPage: false, updateFieldAppearances: false });
  }
}

/** A string of two-byte codes, each that of the character. */
function shown(text: string): string {
  return `<${[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
}

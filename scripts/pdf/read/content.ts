import { PDFDict, PDFStream, type PDFRef } from '@cantoo/pdf-lib';
import { codesIn } from './cmap.ts';
import { fontOf, type Font } from './fonts.ts';
import { namedProperties, type ContentOwner, type Mark, type MarkMaker } from './marks.ts';
import { eachOperation, isName, type Operand } from './tokens.ts';
import { arrayIn, asDict, bytesOf, dictIn, nameIn, numberIn, refIn, streamIn, valuesOf } from './values.ts';

/** Something that is painted. */
export interface Item {
  kind: 'text' | 'path' | 'image' | 'shading';
  /** Counted from 1. */
  page: number;
  mark: Mark | undefined;
  /** Of text. */
  font?: Font | undefined;
  /** Of text: the character codes. */
  codes?: number[];
}

/** A form XObject that pages draw. */
export interface FormUse {
  stream: PDFStream;
  ref: PDFRef | undefined;
  /** Where it is drawn first. */
  page: number;
  /** How often it is drawn. */
  times: number;
  /** Whether it holds content of the structure tree. */
  marked: boolean;
}

/** All that pages paint, in order. */
export interface Content {
  items: Item[];
  marks: Mark[];
  fonts: Font[];
  forms: FormUse[];
}

interface State {
  font: Font | undefined;
  /** The text rendering mode; 3 paints nothing. */
  mode: number;
}

/** A stream that is read, on its page, with what it stands in. */
interface Surroundings {
  page: number;
  resources: PDFDict | undefined;
  owner: ContentOwner;
  around: Mark | undefined;
  state: State;
  depth: number;
}

const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
/** Forms within forms; deeper ones are a circle. */
const DEEPEST = 20;

/** A page whose content is to be read. */
export interface PageToRead {
  number: number;
  ref: PDFRef;
  leaf: PDFDict;
  resources: PDFDict | undefined;
}

/**
 * Reads what pages paint, forms included; patterns, glyphs of Type 3 fonts and appearances of annotations are left out.
 * @throws Error that names the page whose content cannot be read.
 */
export function contentOf(pages: readonly PageToRead[], makeMark: MarkMaker): Content {
  const reader = new ContentReader(makeMark);
  for (const { number, ref, leaf, resources } of pages) {
    try {
      const owner = { ref, structParents: numberIn(leaf, 'StructParents') };
      const state = { font: undefined, mode: 0 };
      reader.read(streamsOf(leaf), { page: number, resources, owner, around: undefined, state, depth: 0 });
    } catch (error) {
      throw new Error(`the content of page ${number} cannot be read: ${String(error)}`, { cause: error });
    }
  }
  return {
    items: reader.items,
    marks: reader.marks,
    fonts: [...reader.fonts.values()],
    forms: [...reader.forms.values()],
  };
}

/** A page's content, which may be cut anywhere between two tokens (ISO 32000-1, 7.8.2). */
function streamsOf(leaf: PDFDict): Uint8Array {
  const single = streamIn(leaf, 'Contents');
  const streams = single ? [single] : valuesOf(arrayIn(leaf, 'Contents')).filter((part) => part instanceof PDFStream);
  return Buffer.concat(streams.flatMap((stream) => [bytesOf(stream), Buffer.from('\n')]));
}

class ContentReader implements Omit<Content, 'fonts' | 'forms'> {
  readonly items: Item[] = [];
  readonly marks: Mark[] = [];
  readonly fonts = new Map<PDFDict, Font>();
  readonly forms = new Map<PDFStream, FormUse>();
  readonly #makeMark: MarkMaker;

  constructor(makeMark: MarkMaker) {
    this.#makeMark = makeMark;
  }

  read(bytes: Uint8Array, at: Surroundings): void {
    const { page, resources, owner } = at;
    let mark = at.around;
    let state = at.state;
    const open: (Mark | undefined)[] = [];
    const states: State[] = [];
    eachOperation(bytes, (operator, operands) => {
      const [first, second] = operands;
      if (SHOWS_TEXT.has(operator)) this.#show(operands.at(-1), { page, mark, state });
      else if (PAINTS_PATH.has(operator)) this.items.push({ kind: 'path', page, mark });
      else if (operator === 'EI') this.items.push({ kind: 'image', page, mark });
      else if (operator === 'sh') this.items.push({ kind: 'shading', page, mark });
      else if (operator === 'Do' && isName(first)) this.#draw(first.name, { ...at, around: mark, state });
      else if (operator === 'q') states.push(state);
      else if (operator === 'Q') state = states.pop() ?? state;
      else if (operator === 'Tr' && typeof first === 'number') state = { ...state, mode: first };
      else if (operator === 'Tf' && isName(first)) state = { ...state, font: this.#font(resources, first.name) };
      else if (operator === 'gs' && isName(first)) state = this.#setState(state, resources, first.name);
      else if (operator === 'BMC' || operator === 'BDC') {
        const properties = isName(second) ? namedProperties(resources, second.name) : second;
        const known = properties instanceof Map || properties instanceof PDFDict ? properties : undefined;
        open.push(mark);
        mark = this.#makeMark(isName(first) ? first.name : '', known, { page, owner, parent: mark });
        this.marks.push(mark);
      } else if (operator === 'EMC' && open.length > 0) mark = open.pop();
    });
  }

  #show(
    shown: Operand | undefined,
    { page, mark, state }: { page: number; mark: Mark | undefined; state: State },
  ): void {
    const { font, mode } = state;
    const strings = (Array.isArray(shown) ? shown : [shown]).filter((part) => part instanceof Uint8Array);
    const codes = strings.flatMap((bytes) => split(bytes, font));
    this.items.push({ kind: 'text', page, mark, font, codes });
    for (const code of codes) {
      const use = font?.codes.get(code) ?? { page, visible: false };
      font?.codes.set(code, { page: use.page, visible: use.visible || mode !== 3 });
    }
  }

  #draw(name: string, at: Surroundings): void {
    const objects = dictIn(at.resources, 'XObject');
    const stream = streamIn(objects, name);
    if (!stream || nameIn(stream.dict, 'Subtype') === 'Image') {
      this.items.push({ kind: 'image', page: at.page, mark: at.around });
      return;
    }
    const ref = refIn(objects, name);
    const form = this.forms.get(stream) ?? { stream, ref, page: at.page, times: 0, marked: false };
    form.times += 1;
    this.forms.set(stream, form);
    if (at.depth >= DEEPEST) return;
    const before = this.marks.length;
    const owner = { ref, structParents: numberIn(stream.dict, 'StructParents') };
    const resources = dictIn(stream.dict, 'Resources') ?? at.resources;
    this.read(bytesOf(stream), { ...at, resources, owner, depth: at.depth + 1 });
    form.marked ||= this.marks.slice(before).some(({ mcid }) => mcid !== undefined);
  }

  #font(resources: PDFDict | undefined, name: string): Font | undefined {
    return this.#known(dictIn(dictIn(resources, 'Font'), name));
  }

  #known(dict: PDFDict | undefined): Font | undefined {
    if (!dict) return undefined;
    const font = this.fonts.get(dict) ?? fontOf(dict);
    this.fonts.set(dict, font);
    return font;
  }

  #setState(state: State, resources: PDFDict | undefined, name: string): State {
    const font = valuesOf(arrayIn(dictIn(dictIn(resources, 'ExtGState'), name), 'Font'))[0];
    return font === undefined ? state : { ...state, font: this.#known(asDict(font)) };
  }
}

function split(bytes: Uint8Array, font: Font | undefined): number[] {
  if (!font || font.subtype !== 'Type0') return [...bytes];
  return font.encoding ? codesIn(bytes, font.encoding) : [];
}

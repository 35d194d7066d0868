import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Something that is painted on a page, and the mark it stands under. */
export interface PaintedThing {
  kind: 'text' | 'path' | 'picture';
  /** Artifact, P, Figure, …; undefined where it is not marked. */
  tag: string | undefined;
  mcid: number | undefined;
}

/** What a page paints, and the words of each mark. */
export interface MarkedPage {
  things: PaintedThing[];
  /** Words by MCID. */
  words: Map<number, string>;
  /** How deep marks are nested, and whether each is ended. */
  depth: number;
  isBalanced: boolean;
}

const PICTURES: number[] = [
  ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject],
  ...[OPS.paintSolidColorImageMask, OPS.shadingFill, OPS.paintFormXObjectBegin],
];

/** Reads with pdfjs what each page paints under which mark. */
export async function readMarkedContent(bytes: Uint8Array): Promise<MarkedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))));
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<MarkedPage> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const marks: { tag: string; mcid: number | undefined }[] = [];
  const things: PaintedThing[] = [];
  let depth = 0;
  let isBalanced = true;
  const paint = (kind: PaintedThing['kind']) => {
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    things.push({ kind, tag: marks.at(-1)?.tag, mcid });
  };
  fnArray.forEach((operator: number, index: number) => {
    const args = argsArray[index] as unknown[] | null;
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      marks.push({ tag: nameOf(args?.[0]), mcid: typeof args?.[1] === 'number' ? args[1] : undefined });
      depth = Math.max(depth, marks.length);
    } else if (operator === OPS.endMarkedContent) isBalanced = marks.pop() !== undefined && isBalanced;
    else if (operator === OPS.showText) paint('text');
    else if (operator === OPS.constructPath && args?.[0] !== OPS.endPath) paint('path');
    else if (PICTURES.includes(operator)) paint('picture');
  });
  return { things, depth, isBalanced: isBalanced && marks.length === 0, words: await wordsOf(page) };
}

async function wordsOf(page: PDFPageProxy): Promise<Map<number, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<number, string>();
  const marks: (number | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mcid = marks.at(-1);
      if (mcid !== undefined) words.set(mcid, (words.get(mcid) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push(/_mc(\d+)$/.exec(item.id ?? '')?.[1] === undefined ? undefined : Number(/\d+$/.exec(item.id)?.[0]));
  }
  return words;
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : '';
}

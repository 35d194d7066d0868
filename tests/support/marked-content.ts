import { getDocument, OPS, type PDFPageProxy } from 'unpdf/pdfjs';

/** Something that is painted on a page, and the mark it stands under. */
export interface PaintedThing {
  kind: 'text' | 'path' | 'picture';
  /** Artifact, P, Figure, …; undefined where it is not marked. */
  tag: string | undefined;
  mcid: number | undefined;
}

/** A run of letters where it stands on a page, in points from the lower left corner. */
export interface PaintedWords {
  words: string;
  /** Undefined where it stands in no mark with a number, as artifacts do. */
  mcid: number | undefined;
  left: number;
  right: number;
  baseline: number;
  height: number;
}

/** What a page paints, and the words of each mark. */
export interface MarkedPage {
  things: PaintedThing[];
  runs: PaintedWords[];
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
  const runs = await runsOf(page);
  const words = Map.groupBy(runs, ({ mcid }) => mcid);
  return {
    things,
    runs,
    depth,
    isBalanced: isBalanced && marks.length === 0,
    words: new Map(
      [...words].flatMap(([mcid, all]) => (mcid === undefined ? [] : [[mcid, all.map((run) => run.words).join('')]])),
    ),
  };
}

async function runsOf(page: PDFPageProxy): Promise<PaintedWords[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const runs: PaintedWords[] = [];
  const marks: (number | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const [left = 0, baseline = 0] = item.transform.slice(4) as number[];
      const { str: words, width, height } = item;
      runs.push({ words, mcid: marks.at(-1), left, right: left + width, baseline, height });
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push(/_mc(\d+)$/.exec(item.id ?? '')?.[1] === undefined ? undefined : Number(/\d+$/.exec(item.id)?.[0]));
  }
  return runs;
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : '';
}

import { getDocument } from 'unpdf/pdfjs';

/** A line of a text; from the paper's left and upper edge, in mm. */
export interface PrintedLine {
  text: string;
  left: number;
  right: number;
  /** Where its letters stand. */
  baseline: number;
  /** The size of its largest letters, in points. */
  size: number;
}

/** A text that is read without a stop: a paragraph, a heading, a cell, an entry of a list. */
export interface PrintedText {
  /** Counted from 1. */
  page: number;
  /** Whether it stands in a cell of a table. */
  cell: boolean;
  lines: PrintedLine[];
}

/** The marks of a text. */
interface Block {
  cell: boolean;
  ids: string[];
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

/** What stands within a text (ISO 32000-1, 14.8.4.4); all others are texts of their own. */
const INLINE = new Set(['Span', 'Link', 'Strong', 'Em', 'Quote', 'Reference', 'Annot', 'Code']);
const CELLS = new Set(['TH', 'TD']);
const MM = 25.4 / 72;
/** How much higher or lower a letter of the same line may stand, of its size. */
const SAME_LINE = 0.4;

/** The texts of a tagged PDF, line by line, by its tags and the places of its letters; labels of figures are none. */
export async function printedTexts(bytes: Uint8Array): Promise<PrintedText[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const texts: PrintedText[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const proxy = await document.getPage(page);
      const [tree, content] = [await proxy.getStructTree(), await proxy.getTextContent({ includeMarkedContent: true })];
      const height = proxy.view[3] ?? 0;
      const marks = new Map<string, PrintedLine[]>();
      const open: (string | undefined)[] = [];
      for (const item of content.items) {
        if (!('str' in item)) {
          if (item.type === 'endMarkedContent') open.pop();
          else open.push(item.id);
          continue;
        }
        const id = open.findLast((mark) => mark !== undefined);
        if (id === undefined || item.str.trim() === '') continue;
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        const letters = {
          text: item.str,
          left: x * MM,
          right: (x + item.width) * MM,
          baseline: (height - y) * MM,
          size: Math.hypot(c, d),
        };
        marks.set(id, [...(marks.get(id) ?? []), letters]);
      }
      for (const { cell, ids } of blocksIn(tree as Node | null)) {
        const lines = linesOf(ids.flatMap((id) => marks.get(id) ?? []));
        if (lines.length > 0) texts.push({ page, cell, lines });
      }
    }
    return texts;
  } finally {
    await task.destroy();
  }
}

/** The marks of each text of a page. */
function blocksIn(root: Node | null): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Node, block: Block): void => {
    for (const kid of node.children ?? []) {
      if (kid.type === 'content' && kid.id !== undefined) block.ids.push(kid.id);
      else if (kid.role === 'Figure') continue;
      else if (kid.role !== undefined && INLINE.has(kid.role)) walk(kid, block);
      else if (kid.role !== undefined) {
        const own: Block = { cell: block.cell || CELLS.has(kid.role), ids: [] };
        blocks.push(own);
        walk(kid, own);
      }
    }
  };
  if (root) walk(root, { cell: false, ids: [] });
  return blocks.filter(({ ids }) => ids.length > 0);
}

function linesOf(pieces: readonly PrintedLine[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const reach = SAME_LINE * Math.max(piece.size, line?.size ?? 0) * MM;
    if (!line || Math.abs(line.baseline - piece.baseline) > reach || piece.left < line.left) {
      lines.push({ ...piece });
      continue;
    }
    line.text += piece.text;
    line.right = Math.max(line.right, piece.right);
    line.size = Math.max(line.size, piece.size);
  }
  return lines;
}

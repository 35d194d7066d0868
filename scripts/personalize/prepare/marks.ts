import type { Font } from '../../pdf/content/fonts.ts';
import { IDENTITY, multiply, scaleOf, type Matrix } from '../../pdf/content/geometry.ts';
import { readNumbers } from '../../pdf/content/numbers.ts';

/** Stands around the number of a place (openPlaces): no text of ours has it, and the fonts do. */
const MARK = '‡';
const MARKED = new RegExp(`^${MARK}(\\d+)${MARK}$`);

/** A mark in a page's content. */
export interface Mark {
  /** The number of its place. */
  index: number;
  /** Under which the structure has it; undefined where it is an artifact. */
  mcid: number | undefined;
  /** Where its text begins, in the coordinates at hand, and how long a unit of its font is there. */
  x: number;
  y: number;
  size: number;
  /** From the coordinates at hand to the page. */
  matrix: Matrix;
}

/** A content cut at its marks: one piece more than there are marks. */
export interface CutContent {
  pieces: string[];
  marks: Mark[];
}

/**
 * Takes the marks out of a page's content, as `touchUp` has written it, with the lines that mark them as content.
 * @throws Error where a mark is painted in a way that is not known here.
 */
export function cutAtMarks(content: string, fonts: ReadonlyMap<string, Font>): CutContent {
  const cut: CutContent = { pieces: [], marks: [] };
  const saved: Matrix[] = [];
  const numbers: number[] = [];
  let matrix = IDENTITY;
  /** Lines of the piece at hand, and among them the one that opens the marked content at hand. */
  let lines: string[] = [];
  let opening: { at: number; mcid: number | undefined } | undefined;
  let text: string[] | undefined;
  let skipsEnd = false;
  for (const line of content.split('\n')) {
    if (text) {
      text.push(line);
      if (line !== 'ET') continue;
      const found = readMark(text, fonts);
      if (found) take(found);
      else lines.push(...text);
      text = undefined;
    } else if (line === 'BT') text = [line];
    else if (line === 'EMC' && skipsEnd) skipsEnd = false;
    else {
      if (line === 'q') saved.push(matrix);
      else if (line === 'Q') matrix = saved.pop() ?? matrix;
      else if (line.endsWith(' cm')) {
        readNumbers(line, 0, numbers);
        matrix = multiply([...numbers] as unknown as Matrix, matrix);
      } else if (line.endsWith('BDC')) opening = { at: lines.length, mcid: numberIn(/\/MCID (\d+)/.exec(line)?.[1]) };
      lines.push(line);
    }
  }
  cut.pieces.push(lines.join('\n'));
  return cut;

  function take({ index, x, y, size }: ReturnType<typeof readMark> & object): void {
    const mcid = opening?.mcid;
    if (mcid !== undefined && opening) {
      lines.splice(opening.at, 1);
      skipsEnd = true;
    }
    cut.marks.push({ index, mcid, x, y, size, matrix });
    cut.pieces.push(`${lines.join('\n')}\n`);
    lines = [];
  }
}

/** What a text object says, if it is a mark. */
function readMark(lines: readonly string[], fonts: ReadonlyMap<string, Font>) {
  let font: Font | undefined;
  let [said, size] = ['', 0];
  let place: Matrix = IDENTITY;
  const numbers: number[] = [];
  for (const line of lines) {
    if (line.endsWith(' Tf')) {
      const [name = '', units] = line.split(' ');
      font = fonts.get(name.slice(1));
      size = Number(units);
    } else if (line.endsWith(' Tm')) {
      readNumbers(line, 0, numbers);
      place = [...numbers] as unknown as Matrix;
    } else if (/T[jJ]$/.test(line))
      for (const [, digits = ''] of line.matchAll(/<([0-9A-Fa-f]+)>/g))
        for (const code of digits.match(/.{4}/g) ?? []) said += font?.character(parseInt(code, 16)) ?? '';
  }
  const index = numberIn(MARKED.exec(said)?.[1]);
  if (index === undefined) return undefined;
  const [a, b, c, d, x, y] = place;
  if (a !== -d || b !== 0 || c !== 0) throw new Error('the text of a place is turned in a way that is not known here');
  return { index, x, y, size: size * scaleOf(place) };
}

function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

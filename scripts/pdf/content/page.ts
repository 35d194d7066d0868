import { joinCurves } from './curves.ts';
import type { Font } from './fonts.ts';
import { boxAround, IDENTITY, intersection, multiply, scaleOf, type Box, type Matrix } from './geometry.ts';
import type { Item, Part } from './item.ts';
import { brief, numbersIn } from './numbers.ts';
import { readText } from './text.ts';

/** What a content is read with. */
export interface Surroundings {
  fonts: ReadonlyMap<string, Font>;
  /** What an XObject covers, in its own coordinates. */
  boxOfObject: (name: string) => Box;
}

/** What nobody sees, in points: a sixth of a dot of a 1200-dpi imagesetter. */
const TOLERANCE = 0.01;
const PATH = new Set(['m', 'l', 'c', 'h', 're', 'v', 'y']);
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
/** They set how things are painted, and need no reading. */
const SETS = new Set('gs w J j M d ri i cs CS sc SC scn SCN g G k K'.split(' '));
const COLOUR = /^(\S+) (\S+) (\S+) RG (\S+) (\S+) (\S+) rg$/;

interface State {
  matrix: Matrix;
  clip: Box | undefined;
}

/**
 * Reads a page’s content as Chromium writes it, an operation a line (ISO 32000-1, clauses 8, 9 and 14.6). What lies outside
 * its clipping path is left out; equal parts of red, green and blue become a grey: on paper that is black ink alone, where
 * a press would mix it from four.
 * @throws Error naming an operation that is not known here.
 */
export function readContent(content: string, { fonts, boxOfObject }: Surroundings): Part[] {
  const parts: Part[] = [];
  const saved: State[] = [];
  const marks: (number | undefined)[] = [];
  let state: State = { matrix: IDENTITY, clip: undefined };
  let path: string[] = [];
  let points: number[] = [];
  let curves: number[][] = [];
  let text: string[] | undefined;
  let decimals = decimalsFor(IDENTITY);

  for (const line of content.split('\n')) {
    if (text && line !== 'ET') {
      text.push(line);
      continue;
    }
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (text) {
      add({ kind: 'text', ...readText(text, fonts, state.matrix) });
      text = undefined;
    } else if (PATH.has(operator)) {
      const numbers = numbersIn(line);
      if (operator === 'c') curves.push(numbers);
      else step(operator, numbers, line);
    } else if (PAINTS.has(operator)) {
      bend();
      add({ kind: 'path', text: '', box: boxAround(state.matrix, points), lines: `${path.join('\n')}\n${operator}` });
      [path, points] = [[], []];
    } else if (operator === 'n') {
      // `W n` and `W* n` cut off what comes after; a path that does neither has no use.
      if (line !== 'n') {
        bend();
        const box = boxAround(state.matrix, points);
        state = { ...state, clip: state.clip ? intersection(state.clip, box) : box };
        parts.push(...path, line);
      }
      [path, points] = [[], []];
    } else if (operator === 'BT') text = [];
    else if (operator === 'Do') {
      const { left, bottom, right, top } = boxOfObject(line.slice(1, -' Do'.length));
      const corners = cornersOf([left, bottom, right - left, top - bottom]);
      add({ kind: 'object', text: '', box: boxAround(state.matrix, corners), lines: line });
    } else if (line.endsWith('BDC') || operator === 'BMC') {
      const mcid = /\/MCID (\d+)/.exec(line)?.[1];
      marks.push(mcid === undefined ? marks.at(-1) : Number(mcid));
    } else if (operator === 'EMC') marks.pop();
    else if (line !== '') set(line, operator);
  }
  return parts;

  function step(operator: string, numbers: readonly number[], line = '.'): void {
    bend();
    // Most of a code’s lines are whole numbers, as brief as can be.
    path.push(line.includes('.') ? [...numbers.map((value) => brief(value, decimals)), operator].join(' ') : line);
    points.push(...(operator === 're' ? cornersOf(numbers) : numbers));
  }

  /** Writes the curves that were read since the last other step. */
  function bend(): void {
    if (curves.length === 0) return;
    const [x = 0, y = 0] = points.slice(-2);
    const joined = joinCurves([x, y], curves, TOLERANCE / scaleOf(state.matrix));
    curves = [];
    for (const numbers of joined) step('c', numbers);
  }

  function set(line: string, operator: string): void {
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') {
      const matrix = numbersIn(line) as unknown as Matrix;
      state = { ...state, matrix: multiply(matrix, state.matrix) };
    } else if (operator !== 'rg' && operator !== 'RG' && !SETS.has(operator))
      throw new Error(`it is painted with “${line.slice(0, 40)}”, which is not known here`);
    if (operator === 'Q' || operator === 'cm') decimals = decimalsFor(state.matrix);
    parts.push(operator === 'rg' ? greyed(line) : line);
  }

  function add(item: Omit<Item, 'mcid' | 'isInMargin'>): void {
    const { clip } = state;
    const box = clip ? intersection(item.box, clip) : item.box;
    const isSeen = box.left <= box.right + TOLERANCE && box.bottom <= box.top + TOLERANCE;
    if (isSeen)
      parts.push({ ...item, box, mcid: marks.at(-1), isInMargin: item.kind === 'text' && !clip && marks.length === 0 });
  }
}

/** As many as keep a point within a tenth of a dot of a 1200-dpi imagesetter. */
function decimalsFor(matrix: Matrix): number {
  return Math.max(0, Math.ceil(Math.log10(scaleOf(matrix) / 0.012)));
}

/** `.3 .3 .3 RG .3 .3 .3 rg` is `.3 G .3 g`; other colours stay as they are. */
function greyed(line: string): string {
  const [whole, red, green, blue, ...fill] = COLOUR.exec(line) ?? [];
  if (whole === undefined) return line;
  const isGrey = (parts: readonly (string | undefined)[]) => parts[0] === parts[1] && parts[1] === parts[2];
  const stroke = isGrey([red, green, blue]) ? `${red} G` : `${red} ${green} ${blue} RG`;
  return `${stroke} ${isGrey(fill) ? `${fill[0]} g` : `${fill.join(' ')} rg`}`;
}

function cornersOf([x = 0, y = 0, width = 0, height = 0]: readonly number[]): number[] {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}

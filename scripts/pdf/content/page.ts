import { joinCurves } from './curves.ts';
import type { Font } from './fonts.ts';
import { boxAround, IDENTITY, intersection, multiply, scaleOf, type Box, type Matrix } from './geometry.ts';
import type { Item, Part } from './item.ts';
import { brief, readNumbers } from './numbers.ts';
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
  let decimals = decimalsFor(IDENTITY);
  /** The numbers of the line at hand. */
  const numbers: number[] = [];

  for (let at = 0, end = 0; at < content.length; at = end + 1) {
    end = endOfLine(content, at);
    const operator = content.slice(readNumbers(content, at, numbers), end);
    if (operator === 'c') curves.push([...numbers]);
    else if (PATH.has(operator)) step(operator, numbers);
    else if (PAINTS.has(operator)) {
      bend();
      add({ kind: 'path', text: '', box: boxAround(state.matrix, points), lines: `${path.join('\n')}\n${operator}` });
      [path, points] = [[], []];
    } else if (operator === 'n' || operator === 'W n' || operator === 'W* n') {
      // A path that neither paints nor cuts off what comes after has no use.
      if (operator !== 'n') {
        bend();
        const box = boxAround(state.matrix, points);
        state = { ...state, clip: state.clip ? intersection(state.clip, box) : box };
        parts.push(...path, operator);
      }
      [path, points] = [[], []];
    } else if (operator === 'BT') {
      const begin = end + 1;
      end = content.indexOf('\nET', begin);
      add({ kind: 'text', ...readText(content.slice(begin, end), fonts, state.matrix) });
      end = endOfLine(content, end + 1);
    } else if (operator.endsWith(' Do')) {
      const { left, bottom, right, top } = boxOfObject(operator.slice(1, -' Do'.length));
      const corners = cornersOf([left, bottom, right - left, top - bottom]);
      add({ kind: 'object', text: '', box: boxAround(state.matrix, corners), lines: operator });
    } else if (operator.endsWith('BDC') || operator === 'BMC') {
      const mcid = /\/MCID (\d+)/.exec(operator)?.[1];
      marks.push(mcid === undefined ? marks.at(-1) : Number(mcid));
    } else if (operator === 'EMC') marks.pop();
    else if (at < end) set(content.slice(at, end));
  }
  return parts;

  function step(operator: string, own: readonly number[]): void {
    bend();
    let line = '';
    for (const value of own) line += `${brief(value, decimals)} `;
    path.push(line + operator);
    points.push(...(operator === 're' ? cornersOf(own) : own));
  }

  /** Writes the curves that were read since the last other step. */
  function bend(): void {
    if (curves.length === 0) return;
    const [x = 0, y = 0] = points.slice(-2);
    const joined = joinCurves([x, y], curves, TOLERANCE / scaleOf(state.matrix));
    curves = [];
    for (const own of joined) step('c', own);
  }

  function set(line: string): void {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') {
      state = { ...state, matrix: multiply(numbers as unknown as Matrix, state.matrix) };
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

function endOfLine(content: string, from: number): number {
  const end = content.indexOf('\n', from);
  return end < 0 ? content.length : end;
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

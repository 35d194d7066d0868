import { writeOperation } from '../content/write.ts';
import type { Operand, Operation } from '../content/operations.ts';
import { contains, type Box } from './box.ts';
import type { Colour, Item, PathItem, Style, TextItem } from './items.ts';
import { IDENTITY, keepsShapes, sameMatrix, scaleOf, type Matrix } from './matrix.ts';
import { onPage, rectangle, roundPath, type Path, type Step } from './path.ts';
import { INITIAL } from './state.ts';
import { showGlyphs } from './show.ts';

/** Things painted one after another under one mark. */
export interface MarkedItems {
  /** The operation that begins the marked content; EMC ends it. */
  begin: Operation;
  items: readonly Item[];
}

/** What the content is written for. */
export interface Surroundings {
  /** As for interpret(), for the fonts that will be there. */
  advance: (font: string, code: number) => number;
  /** The name of an ExtGState with these effects. */
  nameOfEffects: (effects: Style['effects']) => string;
}

/** How far rounding may move anything, in points: less than a tenth of a dot of a 1200-dpi imagesetter (0.06 pt). */
const FINE = 0.006;
/** One pixel of CSS and a bit, in points. */
const SLACK = 0.8;
/** Characters that opening a frame of its own costs. */
const FRAME_COST = 24;
/** A path of so few steps never makes up for that. */
const FEW = 2;

/** Where a thing is painted: within which clipping paths, in which coordinates. */
interface Frame {
  clips: readonly Operation[];
  key: string;
  matrix: Matrix;
}

/** What the content has set so far. */
interface Setting {
  style: Style;
  font: string;
  size: number;
  render: number;
}

const START: Setting = { style: INITIAL.style, font: '', size: 0, render: 0 };
const NO_FRAME: Frame = { clips: [], key: '', matrix: IDENTITY };

/**
 * Writes what a page paints as its content: each mark once, each property only where it changes, coordinates in points
 * with as many decimals as can be seen.
 */
export function emit(groups: readonly MarkedItems[], surroundings: Surroundings): Operation[] {
  const content: Operation[] = [];
  let setting = START;
  let outside = START;
  let frame = NO_FRAME;
  for (const { begin, items } of groups) {
    content.push(begin);
    for (const item of items) paint(item);
    enter(NO_FRAME);
    content.push({ operator: 'EMC', operands: [] });
  }
  return content;

  function put(operator: string, ...operands: Operand[]): void {
    content.push({ operator, operands });
  }

  function paint(item: Item): void {
    if (item.kind === 'text') paintText(item);
    else if (item.kind === 'path') paintPath(item);
    else {
      enter(frameOf(item, item.matrix));
      set(item.style, 1, 'fS');
      content.push(item.operation);
    }
  }

  function paintPath(item: PathItem): void {
    const { steps, matrix } = briefest(item, sameMatrix(frame.matrix, item.matrix));
    enter(frameOf(item, matrix));
    set(item.style, matrix === IDENTITY ? scaleOf(item.matrix) : 1, item.paint);
    for (const { operator, numbers } of steps) content.push({ operator, operands: numbers });
    put(item.paint);
  }

  function paintText(item: TextItem): void {
    enter(frameOf(item, IDENTITY));
    set(item.style, 1, item.render === 0 ? 'f' : 'fS');
    const { size, operations } = showGlyphs(item, surroundings.advance, FINE);
    if (item.render !== setting.render) put('Tr', item.render);
    put('BT');
    if (item.font !== setting.font || size !== setting.size) put('Tf', { name: item.font }, size);
    content.push(...operations);
    put('ET');
    setting = { ...setting, font: item.font, size, render: item.render };
  }

  /** Leaves the frame at hand, if another is wanted, and opens that one. */
  function enter(next: Frame): void {
    if (next.key === frame.key && sameMatrix(next.matrix, frame.matrix)) return;
    if (frame !== NO_FRAME) {
      put('Q');
      setting = outside;
    }
    frame = next;
    if (next === NO_FRAME) return;
    outside = setting;
    put('q');
    content.push(...next.clips);
    if (next.matrix !== IDENTITY) put('cm', ...roundMatrix(next.matrix));
  }

  /** Sets what a thing needs to be painted so, as far as it is not set. */
  function set(style: Style, scale: number, paints: string): void {
    const now = setting.style;
    const fills = paints !== 'S';
    const strokes = /[SB]/.test(paints);
    let next = now;
    if (style.effects.key !== now.effects.key) {
      put('gs', { name: surroundings.nameOfEffects(style.effects) });
      next = { ...next, effects: style.effects };
    }
    if (fills && style.fill.key !== now.fill.key) {
      content.push(...style.fill.operations);
      next = { ...next, fill: style.fill };
    }
    if (strokes) next = setLine(style, scale, next);
    if (next !== now) setting = { ...setting, style: next };
  }

  function setLine(style: Style, scale: number, now: Style): Style {
    const lineWidth = round(style.lineWidth * scale, 1000);
    const dash = style.dash.map((part) =>
      Array.isArray(part) ? part.map((length) => round(Number(length) * scale, 100)) : round(Number(part) * scale, 100),
    );
    if (style.stroke.key !== now.stroke.key) content.push(...forLines(style.stroke));
    if (lineWidth !== now.lineWidth) put('w', lineWidth);
    if (style.cap !== now.cap) put('J', style.cap);
    if (style.join !== now.join) put('j', style.join);
    if (style.miter !== now.miter && style.join === 0) put('M', style.miter);
    if (JSON.stringify(dash) !== JSON.stringify(now.dash)) put('d', ...dash);
    const { stroke, cap, join } = style;
    const miter = join === 0 ? style.miter : now.miter;
    return { ...now, stroke, lineWidth, cap, join, miter, dash };
  }
}

/** The frame a thing needs: no clipping where it lies within all the same. */
function frameOf({ window, clips, box }: Item, matrix: Matrix): Frame {
  const narrows = window && !contains(withSlack(window), box);
  if (!narrows && clips.length === 0) return matrix === IDENTITY ? NO_FRAME : { ...NO_FRAME, matrix };
  const paths = [
    ...(narrows ? [{ operator: 'W', steps: [rectangle(window)] }] : []),
    ...clips.map((clip) => ({ operator: clip.operator, steps: onPage(clip) })),
  ];
  const operations = paths.flatMap(({ operator, steps }): Operation[] => [
    ...roundPath(steps, 100).map((step) => ({ operator: step.operator, operands: step.numbers })),
    { operator, operands: [] },
    { operator: 'n', operands: [] },
  ]);
  return { clips: operations, key: operations.map(writeOperation).join(' '), matrix };
}

/** Chromium cuts a page’s window to whole dots, and with it half a border at the right edge. */
function withSlack({ left, right, ...rest }: Box): Box {
  return { left: left - SLACK, right: right + SLACK, bottom: rest.bottom - FINE, top: rest.top + FINE };
}

/** A path as it takes the fewest characters: in points, or in its own coordinates, which often are whole numbers. */
function briefest(item: PathItem, isOpen: boolean): Path {
  const strokes = !item.paint.startsWith('f');
  const keepsLines = !strokes || keepsShapes(item.matrix);
  if (keepsLines && item.steps.length <= FEW) return inPoints(item);
  const own = { steps: roundPath(item.steps, unitFor(item.matrix)), matrix: item.matrix };
  if (!keepsLines) return own;
  const points = inPoints(item);
  return lengthOf(own.steps) + (isOpen ? 0 : FRAME_COST) < lengthOf(points.steps) ? own : points;
}

function inPoints(path: Path): Path {
  return { steps: roundPath(onPage(path), 1000), matrix: IDENTITY };
}

/** Coordinates are rounded to the inverse of this: a power of ten that keeps them within FINE of their place. */
function unitFor(matrix: Matrix): number {
  return 10 ** Math.max(0, Math.ceil(Math.log10(scaleOf(matrix) / 2 / FINE)));
}

function lengthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { numbers }) => sum + numbers.reduce((all, value) => all + String(value).length + 1, 2), 0);
}

/** The operators that set a colour for lines. */
function forLines({ operations }: Colour): Operation[] {
  return operations.map(({ operator, operands }) => ({ operator: operator.toUpperCase(), operands }));
}

function roundMatrix({ a, b, c, d, e, f }: Matrix): number[] {
  return [...[a, b, c, d].map((value) => round(value, 1e5)), ...[e, f].map((value) => round(value, 1000))];
}

function round(value: number, unit: number): number {
  return Math.round(value * unit) / unit;
}

import { boxAround, cornersOf, type Box } from './box.ts';
import { keepsUpright, transformAll, type Matrix } from './matrix.ts';

/** A step of a path, as its operator is called: move, line, curve, close, rectangle (ISO 32000-1, table 59). */
export interface Step {
  operator: 'm' | 'l' | 'c' | 'h' | 're';
  /** Coordinates; of a rectangle corner, width and height. */
  numbers: number[];
}

/** A path in the coordinates it was written in, and where these are on the page. */
export interface Path {
  steps: readonly Step[];
  matrix: Matrix;
}

/** A box around a path with all its control points. */
export function boxOfPath({ steps, matrix }: Path): Box {
  const points: number[] = [];
  for (const { operator, numbers } of steps) {
    points.push(...transformAll(matrix, operator === 're' ? cornersOfStep(numbers) : numbers));
  }
  return boxAround(points);
}

/** The rectangle on the page that a path is, if it is one. */
export function rectangleOf(path: Path): Box | undefined {
  const [first] = path.steps;
  return path.steps.length === 1 && first?.operator === 're' && keepsUpright(path.matrix) ? boxOfPath(path) : undefined;
}

/** Where a path has come to: there the next line or curve starts. */
export function endOfPath(steps: readonly Step[]): readonly [x: number, y: number] {
  const last = steps.at(-1);
  if (last?.operator !== 'h' && last?.operator !== 're') return lastPoint(last);
  const start = last.operator === 're' ? last : steps.findLast(({ operator }) => operator === 'm' || operator === 're');
  return [start?.numbers[0] ?? 0, start?.numbers[1] ?? 0];
}

function lastPoint(step: Step | undefined): readonly [x: number, y: number] {
  return [step?.numbers.at(-2) ?? 0, step?.numbers.at(-1) ?? 0];
}

/** A rectangle of the page as a path in its own coordinates. */
export function rectangle({ left, bottom, right, top }: Box): Step {
  return { operator: 're', numbers: [left, bottom, right - left, top - bottom] };
}

/** The same path in the coordinates of the page. */
export function onPage({ steps, matrix }: Path): Step[] {
  const isUpright = keepsUpright(matrix);
  const moved: Step[] = [];
  for (const { operator, numbers } of steps) {
    if (operator !== 're') {
      moved.push({ operator, numbers: transformAll(matrix, numbers) });
      continue;
    }
    const corners = transformAll(matrix, cornersOfStep(numbers));
    if (isUpright) {
      const [x = 0, y = 0, , , right = 0, top = 0] = corners;
      moved.push({ operator, numbers: [x, y, right - x, top - y] });
      continue;
    }
    moved.push({ operator: 'm', numbers: corners.slice(0, 2) });
    for (const at of [2, 4, 6]) moved.push({ operator: 'l', numbers: corners.slice(at, at + 2) });
    moved.push({ operator: 'h', numbers: [] });
  }
  return moved;
}

/**
 * Rounds a path's coordinates; edges that were one stay one.
 * @param unit what coordinates become multiples of the inverse of: 100 for two decimals.
 */
export function roundPath(steps: readonly Step[], unit: number): Step[] {
  const round = (value: number) => Math.round(value * unit) / unit;
  return steps.map(({ operator, numbers }) => {
    if (operator !== 're') return { operator, numbers: numbers.map(round) };
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    const [left, bottom] = [round(x), round(y)];
    return { operator, numbers: [left, bottom, round(round(x + width) - left), round(round(y + height) - bottom)] };
  });
}

function cornersOfStep([x = 0, y = 0, width = 0, height = 0]: readonly number[]): number[] {
  return cornersOf({ left: x, bottom: y, right: x + width, top: y + height });
}

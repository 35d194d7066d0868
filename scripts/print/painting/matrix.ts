/** As in the operator cm: x′ = ax + cy + e, y′ = bx + dy + f (ISO 32000-1, 8.3.3). */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** The matrix that six operands write. */
export function matrixOf(operands: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands;
  return { a, b, c, d, e, f };
}

/** What comes of one transformation and then another. */
export function multiply(first: Matrix, then: Matrix): Matrix {
  return {
    a: first.a * then.a + first.b * then.c,
    b: first.a * then.b + first.b * then.d,
    c: first.c * then.a + first.d * then.c,
    d: first.c * then.b + first.d * then.d,
    e: first.e * then.a + first.f * then.c + then.e,
    f: first.e * then.b + first.f * then.d + then.f,
  };
}

/** The same transformation with its start moved, in its own units. */
export function translate({ a, b, c, d, e, f }: Matrix, x: number, y: number): Matrix {
  return { a, b, c, d, e: e + a * x + c * y, f: f + b * x + d * y };
}

/** Where a point comes to lie. */
export function transformX({ a, c, e }: Matrix, x: number, y: number): number {
  return a * x + c * y + e;
}

export function transformY({ b, d, f }: Matrix, x: number, y: number): number {
  return b * x + d * y + f;
}

/** Where points come to lie, each an x and a y after it. */
export function transformAll(matrix: Matrix, numbers: readonly number[]): number[] {
  const moved: number[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const x = numbers[at] as number;
    const y = numbers[at + 1] as number;
    moved.push(transformX(matrix, x, y), transformY(matrix, x, y));
  }
  return moved;
}

/** How many points long a unit is, taken over all directions. */
export function scaleOf({ a, b, c, d }: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Whether it keeps shapes: a line then has one width in all directions. */
export function keepsShapes(matrix: Matrix): boolean {
  const { a, b, c, d } = matrix;
  const tolerance = 1e-4 * scaleOf(matrix);
  const near = (one: number, other: number) => Math.abs(one - other) <= tolerance;
  return (near(a, d) && near(b, -c)) || (near(a, -d) && near(b, c));
}

/** Whether it keeps upright what is upright: rectangles stay rectangles. */
export function keepsUpright({ a, b, c, d }: Matrix): boolean {
  const tiny = 1e-6 * (Math.abs(a) + Math.abs(d));
  return Math.abs(b) <= tiny && Math.abs(c) <= tiny;
}

export function sameMatrix(one: Matrix, other: Matrix): boolean {
  return one === other || (sameTurn(one, other) && one.e === other.e && one.f === other.f);
}

/** Whether two differ in nothing but where they start. */
export function sameTurn(one: Matrix, other: Matrix): boolean {
  return one.a === other.a && one.b === other.b && one.c === other.c && one.d === other.d;
}

/** A rectangle on the page, in points from its lower left corner. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** What is nowhere, and stays so whatever it is shared with. */
export const NOWHERE: Box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };

/** The smallest box around points, each an x and a y after it. */
export function boxAround(numbers: readonly number[]): Box {
  const box = { ...NOWHERE };
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const x = numbers[at] as number;
    const y = numbers[at + 1] as number;
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.bottom) box.bottom = y;
    if (y > box.top) box.top = y;
  }
  return box;
}

/** The corners of a box, each an x and a y after it, in the order in which a rectangle is drawn. */
export function cornersOf({ left, bottom, right, top }: Box): number[] {
  return [left, bottom, right, bottom, right, top, left, top];
}

export function grow({ left, bottom, right, top }: Box, margin: number): Box {
  return { left: left - margin, bottom: bottom - margin, right: right + margin, top: top + margin };
}

export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
  };
}

/** What two boxes share; its right is left of its left where that is nothing. */
export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.bottom >= outer.bottom && inner.right <= outer.right && inner.top <= outer.top
  );
}

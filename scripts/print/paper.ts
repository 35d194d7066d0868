/** Papers a sheet is made for. */
export type Paper = 'A4' | 'A3';

/** Width and height in points, to the thousandth: ISO 216 in mm, 72 points to 25.4 mm. */
const POINTS: Readonly<Record<Paper, readonly [number, number]>> = { A4: [595.276, 841.89], A3: [841.89, 1190.551] };
/** Chromium rounds a page to whole dots of 300 to the inch. */
const TOLERANCE = 1;

/**
 * The exact size of a page that a browser printed nearly in that size, upright or across.
 * @returns undefined where it is another paper.
 */
export function exactSize(paper: Paper, width: number, height: number): { width: number; height: number } | undefined {
  const [short, long] = POINTS[paper];
  const sizes = [
    { width: short, height: long },
    { width: long, height: short },
  ];
  const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE;
  return sizes.find((size) => near(size.width, width) && near(size.height, height));
}

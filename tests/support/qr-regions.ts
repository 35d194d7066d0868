/** A drawn page. */
export interface Picture {
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** A rectangle in pixels; right and bottom are the first that are not in it. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL_MM = 0.5;
/** Modules hang together over a gap of one, and a quiet zone is four wide: these serve modules from 0.3 to 3.5 mm. */
const GAPS_MM = [1, 2, 4];
const SMALLEST_MM = 8;
const MOST_SIDES = 1.15;

/**
 * Finds what could be a QR code by its outline alone: dark matter that hangs together, about as high as wide. A reader
 * that takes one code from a picture, or mixes the corners of several, is then shown one region after the other.
 */
export function squareRegions(picture: Picture, dpi: number): Region[] {
  const cell = Math.max(1, Math.round((CELL_MM / 25.4) * dpi));
  const grid = darkCells(picture, cell);
  const smallest = (SMALLEST_MM / 25.4) * dpi;
  const regions = GAPS_MM.flatMap((gap) => clusters(grid, Math.round(gap / CELL_MM / 2)))
    .map(({ left, top, right, bottom }) => ({
      left: left * cell,
      top: top * cell,
      right: right * cell,
      bottom: bottom * cell,
    }))
    .filter((region) => isSquare(region, smallest));
  return regions.filter((region, index) => !regions.slice(0, index).some((other) => isNear(region, other, 2 * cell)));
}

/** Cuts a region out and puts white around it, as wide as a quiet zone. */
export function cutOut({ width, height, data }: Picture, region: Region): Picture {
  const right = Math.min(region.right, width);
  const bottom = Math.min(region.bottom, height);
  const margin = Math.ceil((right - region.left) / 4);
  const size = { width: right - region.left + 2 * margin, height: bottom - region.top + 2 * margin };
  const cut = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  for (let y = region.top; y < bottom; y += 1) {
    const row = data.subarray((y * width + region.left) * 4, (y * width + right) * 4);
    cut.set(row, ((y - region.top + margin) * size.width + margin) * 4);
  }
  return { ...size, data: cut };
}

/** How much of its surroundings a region is shown with, in its own width: more than a quiet zone, so neighbours too. */
const SURROUNDINGS = 0.4;

/** Cuts a region out with what really stands around it, nothing added: a reader gets no quiet zone but the sheet's own. */
export function cutAround(picture: Picture, { left, top, right, bottom }: Region): Picture & { at: Region } {
  const around = Math.round((right - left) * SURROUNDINGS);
  const at = {
    left: Math.max(0, left - around),
    top: Math.max(0, top - around),
    right: Math.min(picture.width, right + around),
    bottom: Math.min(picture.height, bottom + around),
  };
  const size = { width: at.right - at.left, height: at.bottom - at.top };
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  for (let y = 0; y < size.height; y += 1) {
    const from = ((at.top + y) * picture.width + at.left) * 4;
    data.set(picture.data.subarray(from, from + size.width * 4), y * size.width * 4);
  }
  return { ...size, data, at };
}

interface Grid {
  width: number;
  height: number;
  dark: Uint8Array;
}

function darkCells({ width, height, data }: Picture, cell: number): Grid {
  const grid = { width: Math.ceil(width / cell), height: Math.ceil(height / cell) };
  const dark = new Uint8Array(grid.width * grid.height);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / cell) * grid.width;
    // Green stands for brightness.
    for (let x = 0; x < width; x += 1)
      if ((data[(y * width + x) * 4 + 1] ?? 255) < 128) dark[row + Math.floor(x / cell)] = 1;
  }
  return { ...grid, dark };
}

/** Outlines, in cells, of dark cells that hang together when each reaches out so far. */
function clusters(grid: Grid, reach: number): Region[] {
  const seen = new Uint8Array(grid.dark.length);
  const found: Region[] = [];
  grid.dark.forEach((isDark, start) => {
    if (!isDark || seen[start]) return;
    seen[start] = 1;
    const region = { left: grid.width, top: grid.height, right: 0, bottom: 0 };
    for (const queue = [start]; queue.length > 0;) {
      const at = queue.pop() ?? 0;
      const [x, y] = [at % grid.width, Math.floor(at / grid.width)];
      region.left = Math.min(region.left, x);
      region.right = Math.max(region.right, x + 1);
      region.top = Math.min(region.top, y);
      region.bottom = Math.max(region.bottom, y + 1);
      // What one within a solid shape reaches, one at its edge reaches too.
      addNeighbours(queue, seen, x, y, grid, isWithin(grid, x, y) ? 1 : 2 * reach);
    }
    found.push(region);
  });
  return found;
}

/** Whether the cells on all four sides are dark. */
function isWithin({ width, height, dark }: Grid, x: number, y: number): boolean {
  const at = y * width + x;
  const isAtEdge = x === 0 || y === 0 || x === width - 1 || y === height - 1;
  return !isAtEdge && [at - 1, at + 1, at - width, at + width].every((next) => dark[next]);
}

/** Adds those not seen yet. */
function addNeighbours(queue: number[], seen: Uint8Array, x: number, y: number, grid: Grid, reach: number): void {
  const { width, height, dark } = grid;
  const [left, right] = [Math.max(0, x - reach), Math.min(width - 1, x + reach)];
  const bottom = Math.min(height - 1, y + reach);
  for (let v = Math.max(0, y - reach); v <= bottom; v += 1) {
    for (let at = v * width + left; at <= v * width + right; at += 1) {
      if (!dark[at] || seen[at]) continue;
      seen[at] = 1;
      queue.push(at);
    }
  }
}

function isSquare({ left, top, right, bottom }: Region, smallest: number): boolean {
  const [short = 0, long = 0] = [right - left, bottom - top].sort((a, b) => a - b);
  return short >= smallest && long / short <= MOST_SIDES;
}

/** Whether two rectangles share a pixel. */
export function overlap(a: Region, b: Region): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether two outlines are one and the same thing, seen twice. */
function isNear(a: Region, b: Region, tolerance: number): boolean {
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return sides.every((side) => Math.abs(a[side] - b[side]) <= tolerance);
}

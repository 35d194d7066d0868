import type { PlaceBox } from '../prepared.ts';
import type { SeenPlace } from './in-page.ts';
import type { Mark } from './marks.ts';

/** CSS pixels in a point. */
const PX = 96 / 72;

/**
 * The box of a place, where its mark stands on the page. Browsers put base lines on whole pixels: where the mark’s line would stand
 * otherwise follows from how the place was laid out.
 */
export function boxOf(seen: SeenPlace, { x, y, size, matrix }: Mark): PlaceBox {
  const {
    width,
    fitWidth,
    height,
    baseline,
    line,
    weight,
    align,
    letterSpacing,
    autospace,
    wraps,
    breaksWords,
    keepsLines,
    isForLines,
    sizes,
  } = seen;
  const scale = size / ((sizes[0]?.points ?? 0) * PX);
  const off = line - y / scale;
  return {
    matrix,
    x,
    y: y + (off - Math.round(off)) * scale,
    scale,
    width,
    fitWidth,
    height,
    baseline,
    weight: weight >= 600 ? 700 : 400,
    align,
    letterSpacing,
    autospace,
    wraps,
    breaksWords,
    keepsLines,
    isForLines,
    sizes: sizes.map(({ points, lines }) => ({ points, size: points * PX, lines })),
  };
}

import type { Operand, Operation } from '../content/operations.ts';
import type { TextItem } from './items.ts';
import { scaleOf } from './matrix.ts';

/** How far a glyph may stand from its place, in points: a sixth of a dot of a 1200-dpi imagesetter. */
const DRIFT = 0.01;

/**
 * The operators that show a run: its place, and its glyphs in one array with the gaps that the font does not make.
 * Browsers round the advance of each glyph, so that tiny gaps stand everywhere; those nobody can see are left out, and
 * never add up.
 * @param advance how wide a glyph is, in thousandths of the size.
 * @param fine how finely places are kept, in points.
 * @returns the size the font is to have, and what stands between BT and ET.
 */
export function showGlyphs(
  item: TextItem,
  advance: (font: string, code: number) => number,
  fine: number,
): { size: number; operations: Operation[] } {
  const scale = scaleOf(item.matrix);
  const size = round(item.size * scale, 1000);
  const unit = size / 1000 / 2 <= fine ? 1 : 10;
  const pieces: Operand[] = [];
  let string = '';
  let at = (item.places[0] ?? 0) * scale;
  item.codes.forEach((code, index) => {
    const gap = (item.places[index] ?? 0) * scale - at;
    const thousandths = Math.abs(gap) > DRIFT ? round((gap / size) * 1000, unit) : 0;
    if (thousandths !== 0) {
      if (string !== '') pieces.push({ string });
      pieces.push(-thousandths);
      string = '';
      at += (thousandths / 1000) * size;
    }
    string += String.fromCharCode(code >> 8, code & 0xff);
    at += (advance(item.font, code) / 1000) * size;
  });
  pieces.push({ string });
  const shown: Operation =
    pieces.length === 1 ? { operator: 'Tj', operands: pieces } : { operator: 'TJ', operands: [pieces] };
  return { size, operations: [placed(item, scale), shown] };
}

function placed({ matrix, places }: TextItem, scale: number): Operation {
  const { a, b, c, d, e, f } = matrix;
  const [first = 0] = places;
  const [x, y] = [round(a * first + e, 1000), round(b * first + f, 1000)];
  const turn = [a, b, c, d].map((value) => round(value / scale, 1e5));
  const isUpright = turn.join(' ') === '1 0 0 1';
  return isUpright ? { operator: 'Td', operands: [x, y] } : { operator: 'Tm', operands: [...turn, x, y] };
}

function round(value: number, unit: number): number {
  return Math.round(value * unit) / unit;
}

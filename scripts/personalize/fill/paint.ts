import { brief } from '../../pdf/content/numbers.ts';
import { boxAround, multiply, type Box, type Matrix } from '../../pdf/content/geometry.ts';
import { drawQr } from '../../../src/rules/qr.ts';
import type { PlaceBox } from '../prepared.ts';
import type { FaceName, Glyph } from './face.ts';
import type { Run, SetLine, SetText } from './set-text.ts';
import { code } from './write.ts';

/** What a page names the faces and the picture of a company with. */
export const FONT_NAMES: Readonly<Record<FaceName, string>> = {
  'BIZUDPGothic-Regular': 'OwnRegular',
  'BIZUDPGothic-Bold': 'OwnBold',
  'ShipporiAntique-Regular': 'OwnLent',
};
export const PICTURE_NAME = 'OwnPicture';

/** Operators, and what they cover of the page. */
export interface Painted {
  operators: string;
  area: Box;
}

/** Paints a text that was set in a box. */
export function paintText({ size, lines }: SetText, box: PlaceBox): Painted {
  const { x, y, scale } = box;
  const units = size * scale;
  const written = lines.flatMap((line) => {
    const left = x + line.x * scale;
    // As browsers have it, on a whole pixel.
    const base = Math.round(y / scale + line.y - box.baseline) * scale;
    return [`1 0 0 -1 ${brief(left)} ${brief(base)} Tm`, ...line.runs.flatMap(showRun)];
  });
  const operators = ['BT', ...written, 'ET'].join('\n');
  return { operators, area: areaOf(lines, size, box) };

  function showRun({ face, glyphs }: Run): string[] {
    const font = `/${FONT_NAMES[face]} ${brief(units, 4)} Tf`;
    if (glyphs.some(({ shift }) => shift[0] !== 0 || shift[1] !== 0)) return [font, ...glyphs.map(showMark), '0 Ts'];
    let shown = '';
    for (const { id, width, advance } of glyphs) {
      const back = brief(width - advance);
      shown += code(id) + (back === '0' ? '' : `>${back}<`);
    }
    return [font, `[<${shown}>]TJ`.replace('<>', '')];
  }

  /** Marks above or below a letter stand where the face says. */
  function showMark({ id, shift: [aside, up], width, advance }: Glyph): string {
    const back = brief(aside + width - advance);
    return `${brief((up / 1000) * units)} Ts [${brief(-aside)}<${code(id)}>${back}]TJ`;
  }
}

/** A rectangle in CSS pixels of a place, on the page. */
export function onPage(box: PlaceBox, left: number, top: number, width: number, height: number): Box {
  return boxAround(multiply(frameOf(box), box.matrix), [left, top, left + width, top + height]);
}

/**
 * Paints a QR code as large as its place lets it be: a white square, and the dark modules of each row.
 */
export function paintCode(text: string, box: PlaceBox): Painted {
  const { size, path } = drawQr(text);
  const side = Math.min(box.width, box.height);
  const [left, top] = [(box.width - side) / 2, (box.height - side) / 2];
  const rows = [...path.matchAll(/([Mm])([\d-]+) ([\d.]+)h(\d+)/g)];
  let [at, row] = [0, 0];
  const modules = rows.map(([, kind, x = '', y = '', length = '']) => {
    at = kind === 'M' ? Number(x) : at + Number(x);
    if (kind === 'M') row = Math.floor(Number(y));
    const rectangle = `${at} ${row} ${length} 1 re`;
    at += Number(length);
    return rectangle;
  });
  const matrix = multiply([side / size, 0, 0, side / size, left, top], frameOf(box));
  const ground = `1 g 0 0 ${size} ${size} re f`;
  const operators = ['q', place(matrix), ground, '0 g', ...modules, 'f', 'Q'].join('\n');
  return { operators, area: onPage(box, left, top, side, side) };
}

/** Paints a picture as large as its place lets it be, in its middle. */
export function paintPicture(picture: { width: number; height: number }, box: PlaceBox): Painted {
  const by = Math.min(box.width / picture.width, box.height / picture.height);
  const [width, height] = [picture.width * by, picture.height * by];
  const [left, top] = [(box.width - width) / 2, (box.height - height) / 2];
  // A picture stands upright in the unit square, whose y goes up.
  const matrix = multiply([width, 0, 0, -height, left, top + height], frameOf(box));
  return {
    operators: ['q', place(matrix), `/${PICTURE_NAME} Do`, 'Q'].join('\n'),
    area: onPage(box, left, top, width, height),
  };
}

/** From CSS pixels of a place to the coordinates at hand. */
function frameOf({ x, y, scale, baseline }: PlaceBox): Matrix {
  return [scale, 0, 0, scale, x, y - baseline * scale];
}

function place(matrix: Matrix): string {
  return `${matrix.map((value) => brief(value, 4)).join(' ')} cm`;
}

/** From the top of the first line to the foot of the last. */
function areaOf(lines: readonly SetLine[], size: number, box: PlaceBox): Box {
  const [first, last] = [lines[0], lines.at(-1)];
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const top = (first?.y ?? 0) - 0.88 * size;
  return onPage(box, left, top, right - left, (last?.y ?? 0) + 0.12 * size - top);
}

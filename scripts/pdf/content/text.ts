import type { Font } from './fonts.ts';
import { boxAround, multiply, scaleOf, type Box, type Matrix } from './geometry.ts';
import { brief, readNumbers } from './numbers.ts';

/** A text object: what it says, where it stands on the page, and its operators, written briefly. */
export interface TextObject {
  text: string;
  font: Font | undefined;
  box: Box;
  lines: string;
}

/** What reaches above and below the line, in parts of the size: more than any glyph of the sheets. */
const [ABOVE, BELOW] = [1, 0.3];
/** How far a glyph may stand from its place, in points: a sixth of a dot of a 1200-dpi imagesetter. */
const DRIFT = 0.01;

/** What of a text object is being read. */
interface Reading {
  font: Font | undefined;
  size: number;
  matrix: Matrix;
  /** Where the line began, where the next glyph would stand, and where it is to stand. */
  start: number;
  at: number;
  wanted: number;
  /** How far below the first line it is. */
  down: number;
  /** What stands so far in the string that is being shown, after its `<`, or between the brackets of TJ. */
  shown: string;
}

/**
 * Reads what Chromium writes between BT and ET (ISO 32000-1, 9.4): a font, a place, and then glyph after glyph, each with
 * the way to the next. Browsers round the advance of each glyph, so that tiny gaps stand everywhere; those nobody can see
 * are left out, and never add up, so that most of a line is one string.
 * @param page from the coordinates at hand to the page.
 * @throws Error naming an operator that is not known here.
 */
export function readText(lines: string, fonts: ReadonlyMap<string, Font>, page: Matrix): TextObject {
  const now: Reading = {
    font: undefined,
    size: 0,
    matrix: [1, 0, 0, 1, 0, 0],
    start: 0,
    at: 0,
    wanted: 0,
    down: 0,
    shown: '',
  };
  const written = ['BT'];
  /** What is shown covers, in coordinates of the line. */
  const covered = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  const numbers: number[] = [];
  let text = '';
  let scale = 1;
  /** Where the written line begins. */
  let begun = 0;
  for (let at = 0, end = 0; at < lines.length; at = end + 1) {
    end = lines.indexOf('\n', at);
    if (end < 0) end = lines.length;
    let from = readNumbers(lines, at, numbers);
    if (lines.startsWith('Td', from)) {
      move(numbers);
      from += 'Td '.length;
      if (from > end) continue;
    }
    if (lines[from] === '<' && lines.endsWith('> Tj', end)) show(lines.slice(from + 1, end - '> Tj'.length));
    else if (lines.startsWith('Tm', from)) {
      now.matrix = [...numbers] as unknown as Matrix;
      scale = scaleOf(multiply(now.matrix, page));
      written.push(`${now.matrix.map((value, index) => brief(value, index < 4 ? 5 : 3)).join(' ')} Tm`);
    } else if (lines.endsWith(' Tf', end)) {
      const [name = '', size] = lines.slice(at, end).split(' ');
      now.font = fonts.get(name.slice(1));
      now.size = Number(size);
      written.push(`${name} ${brief(now.size)} Tf`);
    } else throw new Error(`text is painted with “${lines.slice(at, end)}”, which is not known here`);
  }
  flush();
  const { left, bottom, right, top } = covered;
  const box = boxAround(multiply(now.matrix, page), [left, bottom, right, bottom, right, top, left, top]);
  return { text, font: now.font, box, lines: `${written.join('\n')}\nET` };

  function move([x = 0, y = 0]: readonly number[]): void {
    now.wanted = now.start + x;
    if (y === 0) {
      now.start = now.wanted;
      return;
    }
    flush();
    // What Td moves from is where the text object itself has got to.
    written.push(`${brief(now.wanted - begun)} ${brief(y)} Td`);
    begun = now.start = now.at = now.wanted;
    now.down += y;
  }

  function show(digits: string): void {
    const { font, size } = now;
    if (!font) throw new Error('a page shows text before it names a font');
    const gap = now.wanted - now.at;
    const thousandths = Math.abs(gap) * scale > DRIFT ? Math.round((gap / size) * 1000) : 0;
    if (thousandths !== 0) {
      now.shown += `${now.shown === '' ? '' : '>'}${-thousandths}<`;
      now.at += (thousandths / 1000) * size;
    }
    const left = now.wanted;
    for (let place = 0; place < digits.length; place += 4) {
      const code = parseInt(digits.slice(place, place + 4), 16);
      const width = (font.advance(code) / 1000) * size;
      text += font.character(code);
      now.at += width;
      now.wanted += width;
    }
    now.shown += now.shown === '' ? `<${digits}` : digits;
    covered.left = Math.min(covered.left, left);
    covered.right = Math.max(covered.right, now.wanted);
    covered.top = Math.max(covered.top, now.down + ABOVE * size);
    covered.bottom = Math.min(covered.bottom, now.down - BELOW * size);
  }

  function flush(): void {
    if (now.shown === '') return;
    const isOneString = now.shown.lastIndexOf('<') === 0;
    written.push(isOneString ? `${now.shown}>Tj` : `[${now.shown}>]TJ`);
    now.shown = '';
  }
}

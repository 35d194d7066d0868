import { piecesOf } from '../../../src/rules/pieces.ts';
import { mayBreak } from './breaks.ts';

/** A letter with all that is written on it, as wide as it is set. */
export interface Letter {
  text: string;
  width: number;
  /** Space before it, unless it begins a line. */
  gap: number;
  /** Whether it belongs to a number, which stays on its line. */
  isOfNumber: boolean;
}

const SPACE = /^[ \t\u3000]$/;
/** What adding up widths may be off, in CSS pixels: browsers reckon in 64ths. */
const TOLERANCE = 1 / 64;
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The letters of a text. */
export function lettersOf(text: string, widthOf: (letter: string) => number): Letter[] {
  return piecesOf(text).flatMap(({ text: piece, unbroken: isOfNumber }) =>
    [...letters.segment(piece)].map(({ segment }) => ({ text: segment, width: widthOf(segment), gap: 0, isOfNumber })),
  );
}

/**
 * Breaks letters into lines, each as long as it can be.
 * @param breaksWords whether a word that is longer than a line goes on in the next one; else its line is too long.
 * @returns the lines; spaces at the end of one hang out of it.
 */
export function breakLines(all: readonly Letter[], width: number, breaksWords: boolean): Letter[][] {
  const lines: Letter[][] = [];
  let at = 0;
  /** Where the line may end, by what has been read. */
  let end = 0;
  let used = 0;
  for (let next = 0; next < all.length; next += 1) {
    const letter = all[next] as Letter;
    const before = all[next - 1];
    if (before && next > at && canEnd(before, letter, all[next - 2]?.text)) end = next;
    const needed = letter.width + (next > at ? letter.gap : 0);
    const isOver = !SPACE.test(letter.text) && used + needed > width + TOLERANCE;
    if (isOver && (end > at || (breaksWords && next > at && !(before?.isOfNumber && letter.isOfNumber)))) {
      const stop = end > at ? end : next;
      lines.push(all.slice(at, stop));
      at = end = stop;
      used = 0;
      next = stop - 1;
      continue;
    }
    used += needed;
  }
  lines.push(all.slice(at));
  return lines;
}

/** How wide a line is, without the spaces at its end. */
export function widthOf(line: readonly Letter[]): number {
  const last = line.findLastIndex(({ text }) => !SPACE.test(text));
  return line.slice(0, last + 1).reduce((sum, { width, gap }, at) => sum + width + (at > 0 ? gap : 0), 0);
}

function canEnd(before: Letter, after: Letter, earlier: string | undefined): boolean {
  return !(before.isOfNumber && after.isOfNumber) && mayBreak(before.text, after.text, earlier);
}

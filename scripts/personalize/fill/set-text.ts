import type { PlaceBox, PlaceSize } from '../prepared.ts';
import { AUTOSPACE, isApart } from './autospace.ts';
import { LENDING, type Face, type FaceName, type Glyph } from './face.ts';
import { breakLines, lettersOf, widthOf, type Letter } from './lines.ts';

/** Glyphs of one face beside each other. */
export interface Run {
  face: FaceName;
  glyphs: readonly Glyph[];
}

/** A line of a text; lengths in CSS pixels from the upper left corner of its box. */
export interface SetLine {
  x: number;
  y: number;
  width: number;
  runs: readonly Run[];
}

/** A text in its place. */
export interface SetText {
  /** In CSS pixels. */
  size: number;
  lines: readonly SetLine[];
}

/** Why a text cannot stand in its place; what it says goes on from the name of the field. */
export class TextFault extends Error {
  /** The letters that no font has, where that is why. */
  readonly letters: string | undefined;

  constructor(reason: string, letters?: string) {
    super(reason);
    this.letters = letters;
  }
}

/** The faces by name. */
export type Faces = ReadonlyMap<FaceName, Face>;

/** As in src/organization/element/fit.ts: a text that is no smaller than that on one line stands on one. */
const ON_ONE_LINE = 0.75;
/** What browsers let a line be longer than its box, in CSS pixels: they tell whole ones. */
const SNAP = 0.5;
/** Browsers set type in sizes of whole 64ths of a pixel (FreeType), and no larger. */
const FONT_UNITS = 64;

/**
 * Sets a text in its box by the rule of src/organization/element/fit.ts: as large as it may be, on one line where that is no more
 * than a quarter smaller.
 * @throws TextFault where no font has one of its letters, or it does not fit.
 */
export function setText(text: string, box: PlaceBox, faces: Faces): SetText {
  const face = box.weight === 700 ? 'BIZUDPGothic-Bold' : 'BIZUDPGothic-Regular';
  const paragraphs = (box.keepsLines ? text.split('\n') : [text]).map((line) =>
    line.replaceAll(/\s+/g, keptSpace).trim(),
  );
  const shaped = new Map<string, Run>();
  const missing = new Set<string>();
  const parts = paragraphs.map((paragraph) =>
    lettersOf(paragraph, (letter) => {
      const run = shaped.get(letter) ?? runOf(letter, face, faces);
      if (run) shaped.set(letter, run);
      else missing.add(letter);
      return run?.glyphs.reduce((sum, { advance }) => sum + advance, 0) ?? 0;
    }),
  );
  if (missing.size > 0) throw new TextFault(unknownLetters([...missing]), [...missing].join(''));
  const largest = box.sizes[0]?.size ?? 0;
  const onOneLine = box.isForLines ? [] : box.sizes.filter(({ size }) => size >= largest * ON_ONE_LINE);
  for (const size of onOneLine) {
    const set = setAs(size, false);
    if (set) return set;
  }
  for (const size of box.sizes) {
    const set = setAs(size, box.wraps);
    if (set) return set;
  }
  const { points = 0 } = box.sizes.at(-1) ?? {};
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  throw new TextFault(
    `has ${count} letters, which do not fit into its place, though set in ${Math.round(points * 10) / 10} pt`,
  );

  function setAs({ size, lines: room }: PlaceSize, wraps: boolean): SetText | undefined {
    const scale = Math.floor(size * FONT_UNITS) / FONT_UNITS / 1000;
    const scaled = parts.map((part) =>
      part.map(({ text: letter, width, isOfNumber }, at) => ({
        text: letter,
        width: width * scale + box.letterSpacing,
        gap: box.autospace && isApart(part[at - 1]?.text ?? '', letter) ? size * AUTOSPACE : 0,
        isOfNumber,
      })),
    );
    const within = (width: number) =>
      scaled.flatMap((letters) => (wraps ? breakLines(letters, width, box.breaksWords) : [letters]));
    const fitted = within(box.fitWidth);
    if (!room[fitted.length - 1] || fitted.some((line) => widthOf(line) > box.fitWidth + SNAP)) return undefined;
    // On paper words may stand otherwise than when it was asked whether they fit.
    const lines = within(box.width);
    const { first, pitch } = room[lines.length - 1] ?? { first: 0, pitch: 0 };
    return { size, lines: lines.map((line, index) => lineOf(line, size, first + index * pitch)) };
  }

  function lineOf(line: readonly Letter[], size: number, y: number): SetLine {
    const width = widthOf(line);
    const free = box.width - width;
    const x = box.align === 'center' ? free / 2 : box.align === 'end' ? free : 0;
    const letters = line.map((letter, at) => ({
      text: letter.text,
      after: ((box.letterSpacing + (line[at + 1]?.gap ?? 0)) / size) * 1000,
    }));
    return { x, y, width, runs: runsOf(letters, face, faces) };
  }
}

/** Spaces between words are one, as browsers have it; an ideographic space is a letter. */
function keptSpace(spaces: string): string {
  return spaces.replaceAll(/[^\u3000]+/g, ' ');
}

/**
 * A line in the face that has its letters: what it lacks comes from the one that lends.
 * @param letters with the space after each, in thousandths of the size.
 */
function runsOf(letters: readonly { text: string; after: number }[], face: FaceName, faces: Faces): Run[] {
  const own = faces.get(face) as Face;
  const runs: { face: FaceName; text: string; after: Map<number, number> }[] = [];
  for (const { text, after } of letters) {
    const name = own.has(text) ? face : LENDING;
    let run = runs.at(-1);
    if (run?.face !== name) runs.push((run = { face: name, text: '', after: new Map() }));
    run.text += text;
    run.after.set(run.text.length, after);
  }
  return runs.map(({ face: name, text, after }) => {
    let end = 0;
    const glyphs = (faces.get(name) as Face).shape(text).map((glyph, at, all) => {
      end += glyph.text.length;
      // Of several glyphs for one letter the last has the space behind it.
      const isLast = all[at + 1]?.text !== '';
      return isLast ? { ...glyph, advance: glyph.advance + (after.get(end) ?? 0) } : glyph;
    });
    return { face: name, glyphs };
  });
}

/** A letter by itself; undefined where no face has it. */
function runOf(letter: string, face: FaceName, faces: Faces): Run | undefined {
  const name = [face, LENDING].find((each) => faces.get(each)?.has(letter));
  return name && { face: name, glyphs: (faces.get(name) as Face).shape(letter) };
}

function unknownLetters(missing: readonly string[]): string {
  const named = missing.map((letter) => {
    const codes = [...letter].map(
      (part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return `“${letter}” (${codes.join(' ')})`;
  });
  return `has ${named.join(', ')}, which no font of the sheets has`;
}

import type { Operand, Operation } from '../content/operations.ts';
import type { Box } from './box.ts';
import type { Matrix } from './matrix.ts';
import type { Path } from './path.ts';

/** A colour, by the operators that set it for filling; those for lines are the same in capitals. */
export interface Colour {
  key: string;
  operations: readonly Operation[];
}

/** What an ExtGState sets, beside the line's own properties (ISO 32000-1, table 58). */
export interface Effects {
  /** Empty where nothing is transparent or otherwise out of the ordinary. */
  key: string;
  /** Alpha of filling and of lines, blend mode and so on, by their keys. */
  entries: ReadonlyMap<string, unknown>;
}

/** How something is painted. Never changed: a change makes another. */
export interface Style {
  fill: Colour;
  stroke: Colour;
  effects: Effects;
  lineWidth: number;
  cap: number;
  join: number;
  miter: number;
  dash: readonly Operand[];
}

/** A path within which alone something shows. */
export interface Clip extends Path {
  operator: 'W' | 'W*';
  box: Box;
}

interface Common {
  style: Style;
  /** The rectangle of the page within which it shows. */
  window: Box | undefined;
  /** Other shapes within which it shows. */
  clips: readonly Clip[];
  /** What it covers, or a little more. */
  box: Box;
  /** The MCID of the marked content it stands in, if it stands in any. */
  mcid: number | undefined;
}

export interface PathItem extends Common, Path {
  kind: 'path';
  paint: 'f' | 'f*' | 'S' | 'B' | 'B*';
}

/** A glyph of a run, and where it stands from the run's start on, in the text's own units. */
export interface Glyph {
  code: number;
  at: number;
}

/** Characters of one font on one line. */
export interface TextItem extends Common {
  kind: 'text';
  /** The name of the font among the page's resources. */
  font: string;
  size: number;
  /** From the text's own units, before the font's size, to the page. */
  matrix: Matrix;
  /** The rendering mode (Tr): 0 fills, 3 shows nothing. */
  render: number;
  /** The codes of its glyphs. */
  codes: number[];
  /** Where each glyph stands from the run’s start on, in the text’s own units; then where the next one would. */
  places: number[];
}

/** A picture, a form or a shading. */
export interface ObjectItem extends Common {
  kind: 'object';
  operation: Operation;
  matrix: Matrix;
}

/** One thing that is painted on a page. */
export type Item = PathItem | TextItem | ObjectItem;

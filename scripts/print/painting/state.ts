import { type Operation } from '../content/operations.ts';
import { writeOperation } from '../content/write.ts';
import { intersection, type Box } from './box.ts';
import type { Clip, Colour, Effects, Style } from './items.ts';
import { IDENTITY, type Matrix } from './matrix.ts';

/** The part of the graphics state that text alone uses (ISO 32000-1, table 104). */
export interface TextState {
  font: string;
  size: number;
  charSpace: number;
  wordSpace: number;
  /** 1 is the normal width. */
  stretch: number;
  leading: number;
  render: number;
  rise: number;
}

/** The graphics state (ISO 32000-1, 8.4). Never changed: a change makes another. */
export interface State {
  matrix: Matrix;
  style: Style;
  text: TextState;
  window: Box | undefined;
  clips: readonly Clip[];
}

/** What a colour or an effect is before anything sets it. */
export const BLACK = colourOf([{ operator: 'g', operands: [0] }]);
export const NO_EFFECTS: Effects = { key: '', entries: new Map() };

/** The state a page starts with (ISO 32000-1, table 52). */
export const INITIAL: State = {
  matrix: IDENTITY,
  style: {
    fill: BLACK,
    stroke: BLACK,
    effects: NO_EFFECTS,
    lineWidth: 1,
    cap: 0,
    join: 0,
    miter: 10,
    dash: [[], 0],
  },
  text: { font: '', size: 0, charSpace: 0, wordSpace: 0, stretch: 1, leading: 0, render: 0, rise: 0 },
  window: undefined,
  clips: [],
};

/**
 * A colour by the operators that set it. Equal parts of red, green and blue are a grey: on paper that is black ink
 * alone, where a press would mix red, green and blue from all four. Three decimals tell 256 shades apart.
 */
export function colourOf(operations: readonly Operation[]): Colour {
  const short = operations.map(({ operator, operands }): Operation => {
    const parts = operands.map((part) => (typeof part === 'number' ? Math.round(part * 1000) / 1000 : part));
    const [red, green, blue] = parts;
    return operator === 'rg' && red === green && green === blue && red !== undefined
      ? { operator: 'g', operands: [red] }
      : { operator, operands: parts };
  });
  return { key: short.map(writeOperation).join('\n'), operations: short };
}

/** The state within one more clipping path; a rectangle narrows the window. */
export function clipped(state: State, clip: Clip, rectangle: Box | undefined): State {
  if (!rectangle) return { ...state, clips: [...state.clips, clip] };
  return { ...state, window: state.window ? intersection(state.window, rectangle) : rectangle };
}

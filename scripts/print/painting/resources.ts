import type { Effects, Style } from './items.ts';

/** What a page’s resources tell about the names in its content. */
export interface Resources {
  /** How wide a glyph is, in thousandths of the font’s size. */
  advance: (font: string, code: number) => number;
  /** What an ExtGState sets: of the line, and of the rest, given what was set before. */
  graphicsState: (name: string, before: Effects) => { line: Partial<Style>; effects: Effects };
  /** The rectangle a form or a picture covers, in its own coordinates. */
  objectBox: (name: string) => readonly [left: number, bottom: number, right: number, top: number];
}

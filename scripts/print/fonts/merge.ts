import type { PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { Item, TextItem } from '../painting/items.ts';
import { embedFont } from './embed.ts';
import type { EmbeddedFont } from './read.ts';
import { makeSubset } from './subset.ts';

/** The fonts of a document after merging. */
export interface FontSet {
  /** How wide a glyph is, by the font’s name among the resources, in thousandths of the size. */
  advance: (font: string, code: number) => number;
  /** What characters an item shows. */
  say: (item: TextItem) => string;
  /** The resources’ dictionary of fonts, for every page. */
  resources: PDFDict;
}

/** A page’s content, and its fonts by their names there. */
interface Page {
  items: readonly Item[];
  fonts: ReadonlyMap<string, EmbeddedFont>;
}

interface Run {
  item: TextItem;
  font: EmbeddedFont;
}

interface Glyph {
  font: EmbeddedFont;
  code: number;
  character: string;
}

/**
 * Makes one font of all subsets of one name, with the glyphs that the pages show and no others, numbered by what they
 * stand for. The items are changed to use it.
 */
export function mergeFonts(document: PDFDocument, pages: readonly Page[]): FontSet {
  const runs = pages.flatMap(runsOf);
  const families = [...new Set(runs.map(({ font }) => font.name))].sort();
  const merged = new Map<string, { widths: readonly number[]; characters: readonly string[] }>();
  const resources: Record<string, PDFObject> = {};
  families.forEach((family, index) => {
    const name = `F${index + 1}`;
    const own = runs.filter(({ font }) => font.name === family);
    const glyphs = glyphsOf(own);
    renumber(own, glyphs, name);
    const subset = makeSubset(glyphs.map(({ font, code }) => ({ tables: font.tables, glyph: code })));
    const characters = ['', ...glyphs.map(({ character }) => character)];
    const widths = subset.widths.map((width) => Math.round(width * 100) / 100);
    merged.set(name, { widths, characters });
    const model = (glyphs[0] as Glyph).font.descriptor;
    resources[name] = embedFont(document, { family, program: subset.font, widths, characters, model });
  });
  return {
    advance: (font, code) => merged.get(font)?.widths[code] ?? 0,
    say: ({ font, codes }) => codes.map((code) => merged.get(font)?.characters[code] ?? '').join(''),
    resources: document.context.obj(resources),
  };
}

function runsOf({ items, fonts }: Page): Run[] {
  return items.flatMap((item) => {
    const font = item.kind === 'text' ? fonts.get(item.font) : undefined;
    return item.kind === 'text' && font ? [{ item, font }] : [];
  });
}

/** Each glyph once, in the order of what they stand for. */
function glyphsOf(runs: readonly Run[]): Glyph[] {
  const fonts = [...new Set(runs.map(({ font }) => font))];
  const all = fonts.flatMap((font) => {
    const own = runs.filter((run) => run.font === font);
    const codes = new Set(own.flatMap(({ item }) => item.codes));
    return [...codes].map((code) => ({ font, code, character: font.characters.get(code) ?? '' }));
  });
  const place = ({ character }: Glyph) => character.codePointAt(0) ?? -1;
  return all.sort((a, b) => place(a) - place(b) || fonts.indexOf(a.font) - fonts.indexOf(b.font) || a.code - b.code);
}

function renumber(runs: readonly Run[], glyphs: readonly Glyph[], name: string): void {
  const numbers = new Map<EmbeddedFont, Map<number, number>>();
  glyphs.forEach(({ font, code }, index) => {
    const own = numbers.get(font) ?? new Map<number, number>();
    numbers.set(font, own.set(code, index + 1));
  });
  for (const { item, font } of runs) {
    const own = numbers.get(font);
    item.font = name;
    item.codes = item.codes.map((code) => own?.get(code) ?? 0);
  }
}

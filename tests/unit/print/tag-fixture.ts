import type { Item, PathItem, TextItem } from '../../../scripts/print/painting/items.ts';
import { IDENTITY } from '../../../scripts/print/painting/matrix.ts';
import { INITIAL } from '../../../scripts/print/painting/state.ts';
import { isClickable, isContent, isTag, type Content, type Kid, type Tag } from '../../../scripts/print/tags/tree.ts';

const spoken = new WeakMap<Item, string>();
const common = { style: INITIAL.style, window: undefined, clips: [], mcid: undefined };

/** What a run shows. */
export const say = (item: Item): string => spoken.get(item) ?? '';

/** A run of words on a page: ten points high, and each character ten wide. */
export function run(text: string, x = 0, y = 0): TextItem {
  const box = { left: x, bottom: y, right: x + 10 * text.length, top: y + 10 };
  const item: TextItem = {
    ...common,
    ...{ kind: 'text', font: 'F', size: 10, render: 0, matrix: IDENTITY, codes: [], places: [0], box },
  };
  spoken.set(item, text);
  return item;
}

/** A border, a line or a part of a drawing. */
export function line(): PathItem {
  const box = { left: 0, bottom: 0, right: 9, top: 9 };
  return { ...common, kind: 'path', steps: [], matrix: IDENTITY, paint: 'S', box };
}

/** Words where they are painted. */
export const words = (text: string, x = 0, y = 0): Content => ({ page: 0, items: [run(text, x, y)] });
/** Painted shapes. */
export const drawn = (): Content => ({ page: 0, items: [line(), line()] });
/** An element; strings stand for words. */
export function element(type: string, ...kids: (Kid | string)[]): Tag {
  return { type, kids: kids.map((kid) => (typeof kid === 'string' ? words(kid) : kid)), attributes: {}, words: {} };
}
/** A run of words as a browser tags it. */
export const text = (...args: Parameters<typeof words>): Tag => element('NonStruct', words(...args));

/** A tree in brief: [type, …kids], words as strings, drawings as their number of parts. */
export type Brief = string | number | [string, ...Brief[]];
export function brief(kid: Kid): Brief {
  if (isTag(kid)) return [kid.type, ...kid.kids.map(brief)];
  if (isClickable(kid) || !isContent(kid)) return '→';
  const said = kid.items.map(say).join('');
  return said === '' ? kid.items.length : said;
}

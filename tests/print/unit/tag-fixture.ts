import type { Item } from '../../../scripts/pdf/content/item.ts';
import { isClickable, isContent, isTag, type Content, type Kid, type Tag } from '../../../scripts/pdf/tags/tree.ts';

const common = { mcid: undefined, isInMargin: false, lines: '' };

/** A run of words on a page: ten points high, and each character ten wide. */
export function run(text: string, x = 0, y = 0): Item {
  const box = { left: x, bottom: y, right: x + 10 * text.length, top: y + 10 };
  return { ...common, kind: 'text', text, box };
}

/** A border, a line or a part of a drawing. */
export function line(): Item {
  return { ...common, kind: 'path', text: '', box: { left: 0, bottom: 0, right: 9, top: 9 } };
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
  const said = kid.items.map((item) => item.text).join('');
  return said === '' ? kid.items.length : said;
}

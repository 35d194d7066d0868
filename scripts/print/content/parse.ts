import { CLASS, REGULAR, SPACE } from './characters.ts';
import { inlineImageLength } from './inline-image.ts';
import { numberAt } from './number.ts';
import { decodeHex, literalString } from './strings.ts';
import type { Dictionary, Name, Operand, Operation } from './operations.ts';

/** Of all operators without operands; nobody changes it. */
const NONE: Operand[] = [];
/** Words that are values, not operators. */
const VALUES: ReadonlyMap<string, Operand> = new Map<string, Operand>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads a content stream (ISO 32000-1, 7.8.2).
 * @param bytes the stream, decoded.
 * @throws Error that names the byte where it is damaged.
 */
export function parseContent(bytes: Uint8Array): Operation[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const names = new Map<string, Name>();
  const words = new Map<number, string>();
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  let at = 0;

  for (;;) {
    const token = next();
    if (token === undefined) break;
    if (typeof token !== 'string') operands.push(token);
    else if (token === 'BI') operations.push(inlineImage());
    else {
      operations.push({ operator: token, operands: operands.length > 0 ? operands : NONE });
      if (operands.length > 0) operands = [];
    }
  }
  if (operands.length > 0) throw damaged('ends before an operator');
  return operations;

  /** The next operand or, as a string, operator. */
  function next(): Operand | string | undefined {
    skipSpace();
    if (at >= text.length) return undefined;
    const first = text[at];
    if (first === '/') return name();
    if (first === '(') return string();
    if (first === '[') return array();
    if (first === '<') return text[at + 1] === '<' ? dictionary() : hexString();
    const start = at;
    while (at < text.length && CLASS[text.charCodeAt(at)] === REGULAR) at += 1;
    if (at === start) throw damaged(`has a stray ${first ?? ''}`);
    const number = numberAt(text, start, at);
    if (number !== undefined) return number;
    const word = wordAt(start);
    const value = VALUES.get(word);
    return value === undefined ? word : value;
  }

  /** The word from a place to the one at hand; the same one for the same word, since pages are full of a few. */
  function wordAt(start: number): string {
    if (at - start > 3) return text.slice(start, at);
    let key = at - start;
    for (let place = start; place < at; place += 1) key = key * 256 + text.charCodeAt(place);
    let word = words.get(key);
    if (word === undefined) {
      word = text.slice(start, at);
      words.set(key, word);
    }
    return word;
  }

  function skipSpace(): void {
    for (; at < text.length; at += 1) {
      if (text[at] === '%') while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
      else if (CLASS[text.charCodeAt(at)] !== SPACE) return;
    }
  }

  function name(): Name {
    const start = at + 1;
    at = start;
    while (at < text.length && CLASS[text.charCodeAt(at)] === REGULAR) at += 1;
    const written = text.slice(start, at);
    let found = names.get(written);
    if (!found) {
      const decoded = written.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      found = { name: decoded };
      names.set(written, found);
    }
    return found;
  }

  function string(): Operand {
    const end = endOfString();
    const written = text.slice(at + 1, end);
    at = end + 1;
    return { string: literalString(written) };
  }

  /** The place of the parenthesis that closes the one at hand. */
  function endOfString(): number {
    let depth = 0;
    for (let place = at; place < text.length; place += 1) {
      const character = text[place];
      if (character === '\\') place += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      if (depth === 0) return place;
    }
    throw damaged('has a string without an end');
  }

  function hexString(): Operand {
    const end = text.indexOf('>', at);
    if (end < 0) throw damaged('has a string without an end');
    const string = decodeHex(text.slice(at + 1, end));
    if (string === undefined) throw damaged('has a string with something else than digits');
    at = end + 1;
    return { string };
  }

  function array(): Operand[] {
    at += 1;
    const items: Operand[] = [];
    for (;;) {
      skipSpace();
      if (text[at] === ']') break;
      items.push(operand());
    }
    at += 1;
    return items;
  }

  function dictionary(): Dictionary {
    at += 2;
    const entries = entriesUntil(() => text.startsWith('>>', at));
    at += 2;
    return entries;
  }

  function entriesUntil(isEnd: () => boolean): Dictionary {
    const entries: Dictionary = new Map();
    for (skipSpace(); !isEnd(); skipSpace()) {
      if (text[at] !== '/') throw damaged('has a dictionary without a key');
      const { name: key } = name();
      entries.set(key, operand());
    }
    return entries;
  }

  /** An operand inside another. */
  function operand(): Operand {
    const value = next();
    if (value === undefined || typeof value === 'string') throw damaged('has an operator inside an operand');
    return value;
  }

  /** ISO 32000-1, 8.9.7: key and value pairs, ID, one white-space character, the image, EI. */
  function inlineImage(): Operation {
    const isId = () => text.startsWith('ID', at) && CLASS[text.charCodeAt(at + 2)] !== REGULAR;
    const entries = entriesUntil(isId);
    const start = at + 3;
    const length = inlineImageLength(text, start, entries);
    if (length === undefined) throw damaged('has an inline image without an end');
    at = start + length;
    skipSpace();
    at += 2;
    return { operator: 'BI', operands: [entries], data: text.slice(start, start + length) };
  }

  function damaged(what: string): Error {
    return new Error(`a page’s content ${what} (byte ${at})`);
  }
}

/** How the operators of a page change when it shares its page with another. */
export interface ContentChange {
  /** What is added to the number of every marked content. */
  mcidOffset: number;
  /** New names of resources: by category (Font, XObject, …), by the name so far. */
  renamed: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** By operator, the category of the resource that it names (ISO 32000-1, 7.8.3): before a size for a font, else last. */
const CATEGORIES: Readonly<Record<string, string>> = {
  Tf: 'Font',
  gs: 'ExtGState',
  Do: 'XObject',
  cs: 'ColorSpace',
  CS: 'ColorSpace',
  scn: 'Pattern',
  SCN: 'Pattern',
  sh: 'Shading',
  BDC: 'Properties',
  DP: 'Properties',
};

/** A name, a number or operator, a string in hex, a bracket; a string in parentheses is read by hand. */
const TOKEN = /[\s\0]+|%[^\r\n]*|\/[^\s\0()<>[\]{}/%]*|<<|>>|<[^>]*>|[[\]{}]|[^\s\0()<>[\]{}/%]+/y;

interface Token {
  text: string;
  at: number;
}

/**
 * Changes the numbers of marked content and the names of resources in a content stream, and nothing else.
 * @param content its bytes, a character each.
 * @returns the stream, and the number after the highest of its marked contents before the change.
 * @throws Error for an inline image, whose bytes could look like operators; Chromium writes none.
 */
export function changeContent(content: string, change: ContentChange): { content: string; mcids: number } {
  const edits: { token: Token; text: string }[] = [];
  let operands: Token[] = [];
  let mcids = 0;
  for (const token of tokensOf(content)) {
    if (!isOperator(token.text)) {
      operands.push(token);
      continue;
    }
    const name = token.text === 'Tf' ? operands.at(-2) : operands.at(-1);
    const category = CATEGORIES[token.text];
    const renamed = category && name && change.renamed.get(category)?.get(name.text.slice(1));
    if (renamed) edits.push({ token: name, text: `/${renamed}` });
    const number = token.text === 'BDC' ? mcidIn(operands) : undefined;
    if (number) {
      const mcid = Number(number.text);
      mcids = Math.max(mcids, mcid + 1);
      edits.push({ token: number, text: String(mcid + change.mcidOffset) });
    }
    if (token.text === 'BI') throw new Error('a page holds an inline image, which a booklet cannot take over');
    operands = [];
  }
  let [changed, done] = ['', 0];
  for (const { token, text } of edits) {
    changed += content.slice(done, token.at) + text;
    done = token.at + token.text.length;
  }
  return { content: changed + content.slice(done), mcids };
}

/** The number of a marked content among the operands of BDC, if they are written out and have one. */
function mcidIn(operands: readonly Token[]): Token | undefined {
  const key = operands.findIndex(({ text }) => text === '/MCID');
  return key < 0 ? undefined : operands[key + 1];
}

function isOperator(text: string): boolean {
  return /^[A-Za-z'"]/.test(text) && !['true', 'false', 'null'].includes(text);
}

function* tokensOf(content: string): Generator<Token> {
  let at = 0;
  while (at < content.length) {
    const end = content[at] === '(' ? endOfString(content, at) : endOfToken(content, at);
    const text = content.slice(at, end);
    if (!/^[\s\0%]/.test(text)) yield { text, at };
    at = end;
  }
}

function endOfToken(content: string, at: number): number {
  TOKEN.lastIndex = at;
  if (!TOKEN.test(content)) throw new Error(`a page has a stray “${content[at]}” in its content`);
  return TOKEN.lastIndex;
}

/** Parentheses in a string come in pairs or after a backslash. */
function endOfString(content: string, at: number): number {
  let depth = 0;
  for (let index = at; index < content.length; index += 1) {
    if (content[index] === '\\') index += 1;
    else if (content[index] === '(') depth += 1;
    else if (content[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  throw new Error('a page has a string without an end in its content');
}

/** A name in a content stream or CMap, without its slash. */
export interface Name {
  name: string;
}

/** What stands before an operator; a string is its bytes. */
export type Operand = number | boolean | null | Name | Uint8Array | Operand[] | Map<string, Operand>;

/** Takes an operator and what stands before it. */
export type OnOperation = (operator: string, operands: Operand[]) => void;

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const END = Symbol('end');
type Closing = ']' | '>>' | '}';

/**
 * Reads a content stream or a CMap (ISO 32000-1, 7.2 and 7.8.2) from operator to operator. An image in the stream counts
 * as one operator, EI, with its dictionary.
 */
export function eachOperation(bytes: Uint8Array, onOperation: OnOperation): void {
  const reader = new Reader(bytes);
  let operands: Operand[] = [];
  for (let token = reader.next(); token !== END; token = reader.next()) {
    if (typeof token !== 'object' || token === null || !('operator' in token)) {
      operands.push(token as Operand);
      continue;
    }
    if (token.operator === 'ID') {
      onOperation('EI', [reader.inlineImage(operands)]);
    } else if (token.operator !== 'BI') {
      onOperation(token.operator, operands);
    }
    operands = [];
  }
}

interface Operator {
  operator: string;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next operand or operator. A bracket that closes nothing is passed over. */
  next(): Operand | Operator | typeof END {
    for (;;) {
      const token = this.#token();
      if (token !== ']' && token !== '>>' && token !== '}') return token;
    }
  }

  #token(): Operand | Operator | Closing | typeof END {
    this.#skipWhite();
    const sign = this.#sign(this.#at);
    if (sign === '') return END;
    const double = this.#sign(this.#at + 1);
    if (sign === '/') return this.#name();
    if (sign === '(') return this.#literal();
    if (sign === '<' && double === '<') return this.#dictionary();
    if (sign === '<') return this.#hexadecimal();
    this.#at += sign === '>' && double === '>' ? 2 : 1;
    if (sign === '[' || sign === '{') return this.#until(sign === '[' ? ']' : '}');
    if (sign === ']' || sign === '}') return sign;
    if (sign === '>') return '>>';
    if (sign === ')') return this.#token();
    this.#at -= 1;
    return this.#word();
  }

  #sign(at: number): string {
    const byte = this.#bytes[at];
    return byte === undefined ? '' : String.fromCharCode(byte);
  }

  #skipWhite(): void {
    for (let byte = this.#bytes[this.#at]; byte !== undefined; byte = this.#bytes[this.#at]) {
      if (byte === 0x25) while (!['\n', '\r', ''].includes(this.#sign(this.#at))) this.#at += 1;
      else if (WHITE.has(byte)) this.#at += 1;
      else return;
    }
  }

  /** Signs up to the next white space or delimiter. */
  #run(): string {
    const start = this.#at;
    for (let byte = this.#bytes[this.#at]; byte !== undefined; byte = this.#bytes[this.#at]) {
      if (WHITE.has(byte) || DELIMITERS.has(byte)) break;
      this.#at += 1;
    }
    return Buffer.from(this.#bytes.subarray(start, this.#at)).toString('latin1');
  }

  #word(): Operand | Operator {
    const word = this.#run();
    if (NUMBER.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }

  #name(): Name {
    this.#at += 1;
    const name = this.#run().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return { name };
  }

  #until(closing: Closing): Operand[] {
    const values: Operand[] = [];
    for (;;) {
      const token = this.#token();
      if (token === END || token === closing) return values;
      if (typeof token === 'string') continue;
      // Procedures of a CMap hold operators; no rule asks for them.
      if (typeof token !== 'object' || token === null || !('operator' in token)) values.push(token);
    }
  }

  #dictionary(): Map<string, Operand> {
    this.#at += 2;
    return mapOf(this.#until('>>'));
  }

  #hexadecimal(): Uint8Array {
    let digits = '';
    for (this.#at += 1; !['>', ''].includes(this.#sign(this.#at)); this.#at += 1) digits += this.#sign(this.#at);
    this.#at += 1;
    digits = digits.replace(/[^0-9a-f]/gi, '');
    return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => parseInt(pair.padEnd(2, '0'), 16));
  }

  #literal(): Uint8Array {
    const bytes: number[] = [];
    let depth = 0;
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) break;
      this.#at += 1;
      const sign = String.fromCharCode(byte);
      if (sign === '\\') {
        bytes.push(...this.#escaped());
        continue;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth === 0) break;
      if (sign !== '(' || depth > 1) bytes.push(byte);
    }
    return Uint8Array.from(bytes);
  }

  /** What a backslash stands for: one byte, or none at the end of a line. */
  #escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec([0, 1, 2].map((ahead) => this.#sign(this.#at + ahead)).join(''));
    if (octal) {
      this.#at += octal[0].length;
      return [parseInt(octal[0], 8) & 0xff];
    }
    const sign = this.#sign(this.#at);
    this.#at += sign === '\r' && this.#sign(this.#at + 1) === '\n' ? 2 : 1;
    if (sign === '\r' || sign === '\n' || sign === '') return [];
    return [ESCAPES[sign] ?? sign.charCodeAt(0)];
  }

  /** Passes over an image's data, up to an EI between white space, and returns its dictionary. */
  inlineImage(operands: Operand[]): Map<string, Operand> {
    const white = (at: number): boolean => this.#sign(at) === '' || WHITE.has(this.#bytes[at] ?? 0);
    for (this.#at += 1; this.#at < this.#bytes.length; this.#at += 1) {
      const found = this.#sign(this.#at) === 'E' && this.#sign(this.#at + 1) === 'I';
      if (found && white(this.#at - 1) && white(this.#at + 2)) break;
    }
    this.#at += 2;
    return mapOf(operands);
  }
}

/** Keys and values that stand in turn. */
function mapOf(values: Operand[]): Map<string, Operand> {
  const map = new Map<string, Operand>();
  for (let index = 0; index + 1 < values.length; index += 2) {
    const [key, value] = [values[index], values[index + 1]];
    if (isName(key) && value !== undefined) map.set(key.name, value);
  }
  return map;
}

/** Whether a value is a name. */
export function isName(value: unknown): value is Name {
  return typeof value === 'object' && value !== null && 'name' in value;
}

import { CLASS, REGULAR } from './characters.ts';
import { isName, isText, type Operand, type Operation } from './operations.ts';

/** Decimals beyond these stand for nothing a device could paint. */
const FINEST = 1e5;

/** Writes a content stream, each operation on a line, every operand as briefly as PDF allows. */
export function writeContent(operations: readonly Operation[]): Buffer {
  let text = '';
  for (const operation of operations) text += `${writeOperation(operation)}\n`;
  return Buffer.from(text, 'latin1');
}

/** An operation as it stands in the stream. */
export function writeOperation({ operator, operands, data }: Operation): string {
  if (data !== undefined) return inlineImage(operands[0], data);
  let line = '';
  for (const operand of operands) {
    // Most operands are numbers, which always need the space.
    if (typeof operand !== 'number') return join([...operands.map(writeOperand), operator]);
    line += `${writeNumber(operand)} `;
  }
  return line + operator;
}

/** As briefly as can be, without an exponent: `.5`, `-12`. */
export function writeNumber(value: number): string {
  const rounded = Math.round(value * FINEST) / FINEST;
  if (Number.isInteger(rounded)) return rounded === 0 ? '0' : rounded.toFixed(0);
  const written = String(rounded);
  if (written.startsWith('0.')) return written.slice(1);
  return written.startsWith('-0.') ? `-${written.slice(2)}` : written;
}

function writeOperand(operand: Operand): string {
  if (typeof operand === 'number') return writeNumber(operand);
  if (operand === null || typeof operand === 'boolean') return String(operand);
  if (isName(operand)) return writeName(operand.name);
  if (isText(operand)) return writeString(operand.string);
  if (Array.isArray(operand)) return `[${join(operand.map(writeOperand))}]`;
  return `<<${join(writeEntries(operand))}>>`;
}

function writeEntries(entries: ReadonlyMap<string, Operand>): string[] {
  return [...entries].flatMap(([key, value]) => [writeName(key), writeOperand(value)]);
}

function writeName(name: string): string {
  const escaped = name.replace(/[^!-~]|[()<>[\]{}/%#]/g, (character) => {
    return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `/${escaped}`;
}

/** Words in parentheses; codes of glyphs in digits, which in the end compress a little better. */
function writeString(string: string): string {
  if (/[^ -~]/.test(string)) return `<${Buffer.from(string, 'latin1').toString('hex')}>`;
  return `(${string.replace(/[()\\\\]/g, '\\$&')})`;
}

function inlineImage(entries: Operand | undefined, data: string): string {
  return `${join(['BI', ...(entries instanceof Map ? writeEntries(entries) : []), 'ID'])} ${data}\nEI`;
}

/** Puts a space only between two words that would run into one. */
function join(words: readonly string[]): string {
  let line = '';
  let last = '';
  for (const word of words) {
    line += endsOpen(last) && CLASS[word.charCodeAt(0)] === REGULAR ? ` ${word}` : word;
    last = word;
  }
  return line;
}

/** Whether a word goes on with the next letter: also the name without one, `/`. */
function endsOpen(word: string): boolean {
  return word === '/' || (word !== '' && CLASS[word.charCodeAt(word.length - 1)] === REGULAR);
}

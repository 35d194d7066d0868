import { PDFArray, PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Operand } from '../content/operations.ts';
import type { Effects, Style } from '../painting/items.ts';

/** What an ExtGState may say without any effect. */
const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  ca: ['1'],
  CA: ['1'],
  BM: ['/Normal', '/Compatible'],
  SMask: ['/None'],
  AIS: ['false'],
};
/** Entries that paint nothing, and the adjustment of thin lines, which all pages ask for. */
const PASSED_OVER = new Set(['Type', 'SA']);

/**
 * Reads an ExtGState (ISO 32000-1, 8.4.5).
 * @param before the effects it adds to.
 * @throws Error for a soft mask: what it covers depends on more than its own entry.
 */
export function readGraphicsState(
  dict: PDFDict | undefined,
  before: Effects,
): { line: Partial<Style>; effects: Effects } {
  const line: Partial<Style> = {};
  const entries = new Map(before.entries);
  for (const [name, value] of dict?.entries() ?? []) {
    const key = name.decodeText();
    if (key === 'SMask' && value instanceof PDFDict) {
      throw new Error('a shadow or a gradient fades out: draw it with plain colours instead');
    }
    if (PASSED_OVER.has(key)) continue;
    if (key === 'LW') line.lineWidth = numberIn(value);
    else if (key === 'LC') line.cap = numberIn(value);
    else if (key === 'LJ') line.join = numberIn(value);
    else if (key === 'ML') line.miter = numberIn(value);
    else if (key === 'D') line.dash = dashIn(value);
    else if (ORDINARY[key]?.includes(String(value))) entries.delete(key);
    else entries.set(key, value);
  }
  const key = [...entries].map(([name, value]) => `${name} ${String(value)}`).sort();
  return { line, effects: { key: key.join(' '), entries } };
}

function numberIn(value: PDFObject | undefined): number {
  if (value instanceof PDFNumber) return value.asNumber();
  throw new Error('a graphics state holds no number where one belongs');
}

/** `[[3 2] 0]` in a dictionary is `[3 2] 0 d` in a content. */
function dashIn(value: PDFObject): Operand[] {
  if (!(value instanceof PDFArray)) return [[], 0];
  const [lengths, phase] = value.asArray();
  const numbers = lengths instanceof PDFArray ? lengths.asArray().map(numberIn) : [];
  return [numbers, phase === undefined ? 0 : numberIn(phase)];
}

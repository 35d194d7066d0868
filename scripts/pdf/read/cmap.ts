import { eachOperation, isName, type Operand } from './tokens.ts';

/** A CMap: what leads from character codes to CIDs, or to Unicode (ISO 32000-1, 9.7.5 and 9.10.3). */
export interface CMap {
  /** How long codes are: the bytes of a code lie between low and high. */
  codespaces: { low: Uint8Array; high: Uint8Array }[];
  /** What ToUnicode says a code means. */
  unicode: ReadonlyMap<number, string>;
  /** The CID of a code; undefined where the map has none. */
  cidOf: (code: number) => number | undefined;
  /** 1 is vertical writing. */
  wMode: number;
  /** The name of the CMap it builds on, as its program says. */
  uses: string | undefined;
}

/** Two bytes a code, and the code is the CID: Identity-H and Identity-V. */
export const IDENTITY: CMap = {
  codespaces: [{ low: Uint8Array.of(0, 0), high: Uint8Array.of(0xff, 0xff) }],
  unicode: new Map(),
  cidOf: (code) => code,
  wMode: 0,
  uses: undefined,
};

/** Reads the program of a CMap. */
export function cmapOf(program: Uint8Array): CMap {
  const codespaces: CMap['codespaces'] = [];
  const unicode = new Map<number, string>();
  const ranges: { low: number; high: number; cid: number }[] = [];
  let wMode = 0;
  let uses: string | undefined;
  eachOperation(program, (operator, operands) => {
    if (operator === 'endcodespacerange') {
      for (const [low, high] of rows(operands, 2)) if (isBytes(low) && isBytes(high)) codespaces.push({ low, high });
    } else if (operator === 'endbfchar') {
      for (const [code, text] of rows(operands, 2))
        if (isBytes(code) && isBytes(text)) unicode.set(number(code), utf16(text));
    } else if (operator === 'endbfrange') {
      for (const [low, high, text] of rows(operands, 3)) addRange(unicode, low, high, text);
    } else if (operator === 'endcidchar') {
      for (const [code, cid] of rows(operands, 2))
        if (isBytes(code) && typeof cid === 'number') ranges.push({ low: number(code), high: number(code), cid });
    } else if (operator === 'endcidrange') {
      for (const [low, high, cid] of rows(operands, 3))
        if (isBytes(low) && isBytes(high) && typeof cid === 'number')
          ranges.push({ low: number(low), high: number(high), cid });
    } else if (operator === 'def') {
      const [key, value] = operands.slice(-2);
      if (isName(key) && key.name === 'WMode' && typeof value === 'number') wMode = value;
    } else if (operator === 'usecmap') {
      const name = operands.at(-1);
      if (isName(name)) uses = name.name;
    }
  });
  const cidOf = (code: number): number | undefined => {
    const range = ranges.find(({ low, high }) => low <= code && code <= high);
    return range && range.cid + code - range.low;
  };
  return { codespaces, unicode, cidOf, wMode, uses };
}

/**
 * Cuts a shown string into character codes. Where no codespace fits, as many bytes are taken as the shortest has.
 */
export function codesIn(bytes: Uint8Array, { codespaces }: CMap): number[] {
  const lengths = codespaces.map(({ low }) => low.length);
  const shortest = lengths.length > 0 ? Math.min(...lengths) : 1;
  const codes: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const fitting = codespaces.find(({ low, high }) =>
      low.every((byte, index) => byte <= (bytes[at + index] ?? -1) && (bytes[at + index] ?? 256) <= (high[index] ?? 0)),
    );
    const length = fitting?.low.length ?? shortest;
    codes.push(number(bytes.subarray(at, at + length)));
    at += length;
  }
  return codes;
}

function addRange(unicode: Map<number, string>, low?: Operand, high?: Operand, text?: Operand): void {
  if (!isBytes(low) || !isBytes(high)) return;
  const first = number(low);
  for (let code = first; code <= Math.min(number(high), first + 0xffff); code += 1) {
    const value = Array.isArray(text) ? text[code - first] : text;
    if (!isBytes(value)) continue;
    if (Array.isArray(text)) unicode.set(code, utf16(value));
    else {
      // The last unit counts on with the code.
      const units = Uint8Array.from(value);
      const last = number(units.subarray(-2)) + code - first;
      units.set([(last >> 8) & 0xff, last & 0xff].slice(-Math.min(2, units.length)), Math.max(0, units.length - 2));
      unicode.set(code, utf16(units));
    }
  }
}

function rows(operands: Operand[], width: number): Operand[][] {
  const count = Math.floor(operands.length / width);
  return Array.from({ length: count }, (_, row) => operands.slice(row * width, (row + 1) * width));
}

function number(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

function utf16(bytes: Uint8Array): string {
  const units = Array.from({ length: Math.ceil(bytes.length / 2) }, (_, index) =>
    number(bytes.subarray(index * 2, index * 2 + 2)),
  );
  return String.fromCharCode(...units);
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

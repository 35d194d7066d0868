/** What is written: whole numbers below 2^32, also negative ones, texts and lists. */
export type CborValue = number | string | readonly CborValue[];

const TEXTS = new TextEncoder();
const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Writes a value as Pagefind reads it, in CBOR (RFC 8949). */
export function encodeCbor(value: CborValue): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const head = (type: number, count: number) => {
    const width = count < 24 ? 0 : count < 2 ** 8 ? 1 : count < 2 ** 16 ? 2 : 4;
    bytes.push((type << 5) | (width === 0 ? count : 24 + Math.log2(width)));
    for (let place = width - 1; place >= 0; place -= 1) bytes.push((count >>> (8 * place)) & 255);
  };
  const write = (part: CborValue) => {
    if (typeof part === 'number') head(part < 0 ? NEGATIVE : NUMBER, part < 0 ? -1 - part : part);
    else if (typeof part === 'string') {
      const text = TEXTS.encode(part);
      head(TEXT, text.length);
      text.forEach((byte) => bytes.push(byte));
    } else {
      head(LIST, part.length);
      part.forEach(write);
    }
  };
  write(value);
  return new Uint8Array(bytes);
}

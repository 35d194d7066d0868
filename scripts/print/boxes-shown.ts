import { inflateSync } from 'node:zlib';

/** Streams that hold no text: fonts and pictures. */
const OTHER = /\/Length1\b|\/Subtype ?\/(Image|CIDFontType0C|OpenType)/;
const SHOWS_TEXT = /\bT[jJ]\b/;
/** Text in another form than the codes of two bytes that Chromium writes. */
const LITERAL = /\)\s*(T[jJ]|\]\s*TJ|['"])/;

/**
 * Whether a PDF as Chromium writes it may show a box for "no glyph" (glyph 0) anywhere. It looks at the operands of text
 * alone, which takes a twentieth of the time of reading the PDF; where it does not understand the file, it says yes.
 */
export function mayShowBox(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let from = 0;
  for (let at = bytes.indexOf('stream', from); at >= 0; at = bytes.indexOf('stream', from)) {
    const dictionary = bytes.toString('latin1', Math.max(from, bytes.lastIndexOf(' obj', at)), at);
    const start = at + 'stream'.length + (bytes[at + 'stream'.length] === 0x0d ? 2 : 1);
    const end = start + Number(/\/Length (\d+)\b(?! \d+ R)/.exec(dictionary)?.[1]);
    if (!/^\s*endstream/.test(bytes.toString('latin1', end, end + 'endstream'.length + 2))) return true;
    from = bytes.indexOf('endstream', end) + 'endstream'.length;
    if (OTHER.test(dictionary)) continue;
    const content = contentOf(bytes.subarray(start, end), dictionary);
    if (content === undefined || showsBox(content)) return true;
  }
  return from === 0;
}

/** What a stream holds; undefined where it is packed in a way of its own. */
function contentOf(stream: Buffer, dictionary: string): string | undefined {
  try {
    if (!dictionary.includes('/Filter')) return stream.toString('latin1');
    return /\/Filter ?\/FlateDecode/.test(dictionary) ? inflateSync(stream).toString('latin1') : undefined;
  } catch {
    return undefined;
  }
}

function showsBox(content: string): boolean {
  if (!SHOWS_TEXT.test(content)) return false;
  if (LITERAL.test(content)) return true;
  if (!content.includes('0000')) return false;
  return [...content.matchAll(/<([0-9A-Fa-f]+)>/g)].some(([, codes = '']) => /^(.{4})*?0000/.test(codes));
}

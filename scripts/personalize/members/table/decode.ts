/** How an archive begins (PKWARE APPNOTE.TXT, 4.3.7): what Excel keeps as a workbook is one. */
const ARCHIVE = Buffer.from('PK\u0003\u0004');
/** The mark by which Excel's «Unicode text» begins. */
const UTF_16 = Buffer.from([0xff, 0xfe]);

/**
 * A list as text: UTF-8 with its mark or without, Shift_JIS as Windows writes it (CP932, with 髙 and ①), or UTF-16 with its mark.
 * @throws UndecodableError where it is none of these.
 */
export function decode(bytes: Uint8Array): string {
  const begins = (mark: Buffer) => Buffer.from(bytes.subarray(0, mark.length)).equals(mark);
  if (begins(ARCHIVE)) throw new UndecodableError('workbook');
  const codes = begins(UTF_16) ? ['utf-16le'] : ['utf-8', 'shift_jis'];
  for (const code of codes) {
    try {
      const text = new TextDecoder(code, { fatal: true }).decode(bytes);
      // No list holds it, and every other kind of file does.
      if (!text.includes('\0')) return text;
    } catch {
      // It is in the next code.
    }
  }
  throw new UndecodableError('encoding');
}

/** Thrown where a file is no text. */
export class UndecodableError extends Error {
  readonly fault: 'workbook' | 'encoding';

  constructor(fault: 'workbook' | 'encoding') {
    super(`the file is no list: ${fault}`);
    this.fault = fault;
  }
}

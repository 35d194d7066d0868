/** Reads what is written here, in the page too. Each character of the table is two bytes in all browsers alike. */
const DECODER = new TextDecoder('euc-jp');
/** Hiragana, katakana, kanji of JIS X 0208 and what usually stands between them; of other signs browsers differ. */
const TABLE = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー、。「」（）・！？：々]$/u;
const ROWS = { first: 0xa1, last: 0xf4 };
const CELLS = { first: 0xa1, last: 0xfe };

let table: ReadonlyMap<string, readonly [number, number]> | undefined;

/**
 * Writes a value as JSON in EUC-JP, which gzip packs to a seventh less than UTF-8 where a text is Japanese. What it has no
 * letters for stands as its number: \\u2460.
 */
export function encodeJson(value: unknown): Uint8Array {
  table ??= makeTable();
  const bytes: number[] = [];
  for (const letter of JSON.stringify(value)) {
    const own = table.get(letter);
    if (own) bytes.push(...own);
    else for (let place = 0; place < letter.length; place += 1) bytes.push(...asciiOf(letter.charCodeAt(place)));
  }
  return Uint8Array.from(bytes);
}

function asciiOf(code: number): number[] {
  if (code < 0x80) return [code];
  return [...`\\u${code.toString(16).padStart(4, '0')}`].map((letter) => letter.charCodeAt(0));
}

function makeTable(): Map<string, [number, number]> {
  const letters = new Map<string, [number, number]>();
  for (let row = ROWS.first; row <= ROWS.last; row += 1) {
    for (let cell = CELLS.first; cell <= CELLS.last; cell += 1) {
      const letter = DECODER.decode(Uint8Array.of(row, cell));
      if (TABLE.test(letter) && !letters.has(letter)) letters.set(letter, [row, cell]);
    }
  }
  return letters;
}

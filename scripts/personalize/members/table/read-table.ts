import { CsvError, parse } from 'csv-parse/sync';

/** A row of a list. */
export interface Row {
  /** Its number as Excel counts: the row of names is 1, empty ones count. */
  row: number;
  cells: readonly string[];
}

/** Thrown where quotation marks do not match: a cell would swallow those that follow. */
export class QuoteError extends Error {
  readonly row: number;

  constructor(row: number) {
    super(`quotation marks in row ${row} do not match`);
    this.row = row;
  }
}

/**
 * The rows of a list that hold anything, as Excel writes them (RFC 4180), separated by commas, semicolons or tabs, whichever
 * its first line has most of.
 * @throws QuoteError
 */
export function readTable(text: string): Row[] {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  const count = (sign: string) => first.split(sign).length;
  const delimiter = [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  try {
    // Programs write ="0312345678" without quotation marks around it.
    const records = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
    const torn = records.findIndex((cells) => cells.some((cell) => /"/.test(cell) && /[\r\n]/.test(cell)));
    if (torn >= 0) throw new QuoteError(torn + 1);
    return records
      .map((cells, index) => ({ row: index + 1, cells: cells.map(cleaned) }))
      .filter(({ cells }) => cells.some(Boolean));
  } catch (error) {
    if (error instanceof CsvError) throw new QuoteError(Number(error['records'] ?? 0) + 1);
    throw error;
  }
}

/**
 * A cell without what typing and programs put around its words. A formula is a text like any other; `="0312345678"` is how
 * lists keep a zero in front. Kana whose mark stands apart, as macOS writes them, become one letter; nothing else is folded,
 * since 神 and 神 are two letters of names.
 */
function cleaned(cell: string): string {
  const trimmed = cell.trim();
  const [, kept] = /^="([^"]*)"$/.exec(trimmed) ?? [];
  return (kept ?? trimmed).replace(/[\u3041-\u30ff][\u3099\u309a]/g, (kana) => kana.normalize('NFC')).trim();
}

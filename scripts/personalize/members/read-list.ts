import { readFile, stat } from 'node:fs/promises';
import { fill } from '../../../src/rules/format.ts';
import type { CompanyWords } from '../words.ts';
import type { List } from './read-members.ts';
import { readColumns } from './table/columns.ts';
import { decode, UndecodableError } from './table/decode.ts';
import { QuoteError, readTable, type Row } from './table/read-table.ts';

const MOST_MB = 50;

/** Thrown where a list as a whole cannot be read: its message is sentences for who keeps it, a line each. */
export class ListError extends Error {}

/**
 * Reads a list of members.
 * @throws ListError
 */
export async function readList(file: string, words: CompanyWords): Promise<List> {
  const { table } = words.membersWords;
  const refuse = (...faults: string[]) => new ListError(faults.map((fault) => `${file}: ${fault}`).join('\n'));
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Error(`${file} is not there`);
  if (found.size > MOST_MB * 1_000_000) throw refuse(fill(table.large, { most: MOST_MB }));
  const [names, ...rows] = rowsOf(await readFile(file));
  const { columns, faults } = readColumns(names?.cells ?? [], words);
  if (faults.length > 0) throw refuse(...faults);
  if (rows.length === 0) throw refuse(table.empty);
  return { file, rows, columns };

  function rowsOf(bytes: Uint8Array): Row[] {
    try {
      return readTable(decode(bytes));
    } catch (error) {
      if (error instanceof UndecodableError) throw refuse(table[error.fault]);
      if (error instanceof QuoteError) throw refuse(fill(table.quotes, { row: error.row }));
      throw error;
    }
  }
}

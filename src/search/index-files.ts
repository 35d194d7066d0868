import type { LexiconData } from './lexicon.ts';
import type { RecordKind, SearchRecord } from './record.ts';

/** The file that is read first: the words of the site, and what the others hold. */
export interface IndexHead {
  readonly lexicon: LexiconData;
  /** How many grams each record has. */
  readonly sizes: readonly number[];
  /** How many records each page has, and how many each file of records holds: both in the order of the records. */
  readonly pages: readonly number[];
  readonly parts: readonly number[];
  /** The first gram of each file of grams, in order. */
  readonly grams: readonly string[];
  /** The numbers of the records that are incidents, and their keywords: what a query holds of these goes before all else. */
  readonly incidents: readonly (readonly [record: number, keywords: readonly string[]])[];
}

/** A file of records, page by page; the keywords of incidents stand in the head. */
export type RecordsFile = readonly {
  readonly url: string;
  readonly page: string;
  readonly records: readonly StoredRecord[];
}[];
type StoredRecord = readonly [
  anchor: string,
  kind: RecordKind,
  title: string,
  text: string,
  keywords: readonly string[],
];

/** The names of the files. */
export const HEAD = 'head';
export const ENGINE = 'engine';
export const gramsName = (part: number): string => `grams-${part}`;
export const recordsName = (part: number): string => `records-${part}`;

/** The path of the page that a record stands on. */
export function pathOf({ url }: Pick<SearchRecord, 'url'>): string {
  return url.replace(/#.*/, '');
}

/** Puts records, page by page, into a file. */
export function storeRecords(records: readonly SearchRecord[]): RecordsFile {
  const pages: { url: string; page: string; records: StoredRecord[] }[] = [];
  for (const record of records) {
    const url = pathOf(record);
    if (pages.at(-1)?.url !== url) pages.push({ url, page: record.page, records: [] });
    const { kind, title, text, keywords } = record;
    pages.at(-1)?.records.push([record.url.slice(url.length), kind, title, text, kind === 'incident' ? [] : keywords]);
  }
  return pages;
}

/** Takes the records out of a file. */
export function readRecords(file: RecordsFile): SearchRecord[] {
  return file.flatMap(({ url, page, records }) =>
    records.map(([anchor, kind, title, text, keywords]) => ({ url: url + anchor, kind, title, page, text, keywords })),
  );
}

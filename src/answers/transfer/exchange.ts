import { later, mergeRecords } from '../model/merge.ts';
import { type Answer, type CompanyRecord, RECORD_VERSION } from '../model/answers.ts';
import { type Reading, readData, readRecord } from '../model/read.ts';
import { isObject } from '../model/shape.ts';

const APP = 'shiori-record';

/**
 * The largest file that is read, in octets: above what a file of ours can have. Browsers keep 5 MiB of letters, which
 * may have three octets each.
 */
export const LARGEST_IMPORT = 16_000_000;

/** What a file gives, or why it gives nothing. */
export type Import =
  { record: CompanyRecord; damaged: boolean } | { refused: 'not-ours' | 'garbled' | 'damaged' | 'newer' | 'too-large' };

/** What merging a file would do: how many of its answers would do what, and what else it brings. */
export interface ImportPreview {
  /** New to this device. */
  added: number;
  /** Later than ours and different: they replace ours. */
  changed: number;
  same: number;
  /** Different but earlier than ours: ours stay. */
  older: number;
  /** To items this edition does not have; kept all the same. */
  unknown: number;
  /** Runs of the quiz that are new here or differ. */
  runs: number;
  /** The company's name that would stand in the place of ours. */
  company?: string;
}

/** The record as the text of a file to keep or to carry to another device. */
export function exportText(record: CompanyRecord, edition: string): string {
  return `${JSON.stringify({ app: APP, edition, ...record, version: RECORD_VERSION }, null, 2)}\n`;
}

/** A text that a device has set aside, or of another copy, as a file: ours where it is JSON, else as it stands. */
export function keptText(text: string): string {
  try {
    const data: unknown = JSON.parse(text);
    if (isObject(data)) return `${JSON.stringify({ ...data, app: APP })}\n`;
  } catch {
    // Damaged: whoever mends it needs it as it is.
  }
  return text;
}

/** Reads such a file. One that another program has saved in another encoding is refused: its letters are gone. */
export function readImport(file: Uint8Array): Import {
  if (file.length > LARGEST_IMPORT) return { refused: 'too-large' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return { refused: 'garbled' };
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // A file of ours that was cut short still says whose it is.
    return { refused: text.includes(`"${APP}"`) ? 'damaged' : 'not-ours' };
  }
  if (!isObject(data) || data.app !== APP) return { refused: 'not-ours' };
  return importOf(readData(data));
}

/** Reads a text that this device has kept. */
export function readKept(text: string): Import {
  return importOf(readRecord(text));
}

function importOf({ record, fault }: Reading): Import {
  if (fault === 'newer') return { refused: 'newer' };
  if (fault && isEmpty(record)) return { refused: 'damaged' };
  return { record, damaged: fault === 'damaged' };
}

/**
 * What merging theirs into mine would do; the counts but `runs` add up to the answers of theirs.
 * @param known the answer keys of this edition.
 */
export function previewImport(mine: CompanyRecord, theirs: CompanyRecord, known: ReadonlySet<string>): ImportPreview {
  const preview: ImportPreview = { added: 0, changed: 0, same: 0, older: 0, unknown: 0, runs: 0 };
  for (const [key, answer] of Object.entries(theirs.answers)) {
    const before = Object.hasOwn(mine.answers, key) ? mine.answers[key] : undefined;
    if (!known.has(key)) preview.unknown += 1;
    else if (content(answer) === content(before)) preview.same += 1;
    else if (!before) preview.added += 1;
    else preview[later(answer, before) === answer ? 'changed' : 'older'] += 1;
  }
  const { company, runs } = mergeRecords(mine, theirs);
  const ours = new Set(mine.runs.map((run) => JSON.stringify(run)));
  preview.runs = runs.filter((run) => !ours.has(JSON.stringify(run))).length;
  return company.name === mine.company.name ? preview : { ...preview, company: company.name };
}

/** What an answer says, whenever it was said; one that was cleared says the same as none. */
function content({ state, reason, note, owner, due }: Partial<Answer> = {}): string {
  return JSON.stringify([state, reason, note, owner, due]);
}

function isEmpty({ company, answers, history, choices, runs }: CompanyRecord): boolean {
  return !company.name && !runs.length && !Object.keys({ ...answers, ...history, ...choices }).length;
}

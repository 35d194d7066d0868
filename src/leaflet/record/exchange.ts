import { later } from './merge.ts';
import { type Answer, type CompanyRecord, RECORD_VERSION } from './record.ts';
import { readData } from './read.ts';
import { isObject } from './shape.ts';

const APP = 'shiori-record';

/** The largest file that is read, in octets. */
export const LARGEST_IMPORT = 1_000_000;

/** What a file gives, or why it gives nothing. */
export type Import =
  { record: CompanyRecord; damaged: boolean } | { refused: 'not-ours' | 'damaged' | 'newer' | 'too-large' };

/** How many of the answers in a file would do what. */
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
}

/** The record as the text of a file to keep or to carry to another device. */
export function exportText(record: CompanyRecord, edition: string): string {
  return `${JSON.stringify({ app: APP, edition, ...record, version: RECORD_VERSION }, null, 2)}\n`;
}

/** Reads the text of such a file. */
export function readImport(text: string): Import {
  if (text.length > LARGEST_IMPORT || new TextEncoder().encode(text).length > LARGEST_IMPORT)
    return { refused: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // A file of ours that was cut short still says whose it is.
    return { refused: text.includes(`"${APP}"`) ? 'damaged' : 'not-ours' };
  }
  if (!isObject(data) || data.app !== APP) return { refused: 'not-ours' };
  const { record, fault } = readData(data);
  if (fault === 'newer') return { refused: 'newer' };
  if (fault && isEmpty(record)) return { refused: 'damaged' };
  return { record, damaged: fault === 'damaged' };
}

/**
 * What merging theirs into mine would do to the answers; the counts add up to the answers of theirs.
 * @param known the answer keys of this edition.
 */
export function previewImport(mine: CompanyRecord, theirs: CompanyRecord, known: ReadonlySet<string>): ImportPreview {
  const preview = { added: 0, changed: 0, same: 0, older: 0, unknown: 0 };
  for (const [key, answer] of Object.entries(theirs.answers)) {
    const before = Object.hasOwn(mine.answers, key) ? mine.answers[key] : undefined;
    if (!known.has(key)) preview.unknown += 1;
    else if (content(answer) === content(before)) preview.same += 1;
    else if (!before) preview.added += 1;
    else preview[later(answer, before) === answer ? 'changed' : 'older'] += 1;
  }
  return preview;
}

/** What an answer says, whenever it was said; no answer says the same as an open item. */
function content({ state, reason, note, owner, due }: Partial<Answer> = {}): string {
  return JSON.stringify([state ?? 'open', reason, note, owner, due]);
}

function isEmpty({ company, answers, choices, runs }: CompanyRecord): boolean {
  return !company.name && !runs.length && !Object.keys({ ...answers, ...choices }).length;
}

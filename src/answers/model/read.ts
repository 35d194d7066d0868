import { MOST_RUNS, uniteRuns } from './merge.ts';
import { uniteMoments } from './history.ts';
import { migrate } from './migrate.ts';
import { type CompanyRecord, emptyRecord, type Moment, type QuizRun, RECORD_VERSION } from './answers.ts';
import { asAnswer, asChoice, asMoment, asRun, asTime, cut, isObject } from './shape.ts';

/** What could be read, and what was wrong: parts had to be dropped, or a later edition wrote it. */
export interface Reading {
  record: CompanyRecord;
  fault?: 'damaged' | 'newer';
}

/**
 * Reads stored text. Whatever is right in it is kept, also answers to items this edition does not know.
 * @param text null where nothing is stored.
 */
export function readRecord(text: string | null): Reading {
  if (text === null) return { record: emptyRecord() };
  try {
    return readData(JSON.parse(text));
  } catch {
    return { record: emptyRecord(), fault: 'damaged' };
  }
}

/** The same for data that is parsed already. */
export function readData(value: unknown): Reading {
  const record = emptyRecord();
  if (!isObject(value)) return { record, fault: 'damaged' };
  let fault: Reading['fault'];
  const damaged = (): void => void (fault = 'damaged');
  const version = Number.isInteger(value.version) ? (value.version as number) : 0;
  if (version < 1) damaged();
  const data = version < 1 ? value : migrate(value, version);

  const at = isObject(data.company) ? asTime(data.company.at) : undefined;
  if (at !== undefined && isObject(data.company) && typeof data.company.name === 'string')
    record.company = { name: cut(data.company.name), at };
  else damaged();
  record.answers = readNamed(data.answers, asAnswer, damaged);
  record.history = readNamed(data.history, readDays, damaged);
  record.choices = readNamed(data.choices, asChoice, damaged);
  record.removedRuns = readIds(data.removedRuns, damaged);
  record.runs = readRuns(data.runs, record.removedRuns, damaged);
  if (version > RECORD_VERSION) fault = 'newer';
  return fault ? { record, fault } : { record };
}

function readNamed<T>(
  value: unknown,
  read: (entry: unknown, damaged: () => void) => T | undefined,
  damaged: () => void,
): Record<string, T> {
  const right: [string, T][] = [];
  if (!isObject(value)) damaged();
  else
    for (const [key, entry] of Object.entries(value)) {
      // Nothing is called so, and whoever copied it with a plain assignment would change the prototype.
      const found = key === '__proto__' ? undefined : read(entry, damaged);
      if (found) right.push([key, found]);
      else damaged();
    }
  return Object.fromEntries(right);
}

function readRuns(value: unknown, removed: readonly string[], damaged: () => void): QuizRun[] {
  const right = readList(value, asRun, damaged);
  if (right.length > MOST_RUNS) damaged();
  return uniteRuns(right, removed);
}

function readIds(value: unknown, damaged: () => void): string[] {
  const right = readList(value, (id) => (typeof id === 'string' ? cut(id) : undefined), damaged);
  return [...new Set(right)].sort().slice(-MOST_RUNS);
}

/** The days of an item; undefined where none of them is right. */
function readDays(value: unknown, damaged: () => void): Moment[] | undefined {
  const right = readList(value, asMoment, damaged);
  return right[0] && uniteMoments(right);
}

function readList<T>(value: unknown, read: (entry: unknown) => T | undefined, damaged: () => void): T[] {
  const entries = Array.isArray(value) ? value.map(read) : [undefined];
  const right = entries.filter((entry) => entry !== undefined);
  if (right.length < entries.length) damaged();
  return right;
}

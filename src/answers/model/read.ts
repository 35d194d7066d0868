import { MOST_RUNS, uniteRuns } from './merge.ts';
import { migrate } from './migrate.ts';
import { type CompanyRecord, emptyRecord, type QuizRun, RECORD_VERSION } from './answers.ts';
import { asAnswer, asChoice, asRun, asTime, cut, isObject } from './shape.ts';

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
  record.choices = readNamed(data.choices, asChoice, damaged);
  record.runs = readRuns(data.runs, damaged);
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

function readRuns(value: unknown, damaged: () => void): QuizRun[] {
  const runs = Array.isArray(value) ? value.map(asRun) : [undefined];
  const right = runs.filter((run) => run !== undefined);
  if (right.length < runs.length || right.length > MOST_RUNS) damaged();
  return uniteRuns(right);
}

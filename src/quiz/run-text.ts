import type { QuizRun } from '../answers/model/answers.ts';
import { MOST_QUESTIONS } from '../answers/model/shape.ts';

/** How many letters an id has. */
export const RUN_ID_LENGTH = 12;
/** The longest name that is taken in, and written by the quiz. */
export const LONGEST_NAME = 60;
/** The longest text that is looked through, and the most runs in one: a pasted book is no result. */
const LONGEST_INPUT = 100_000;
const MOST_TAKEN = 200;
/** No result is older: there was no quiz. */
const EARLIEST = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** An id of a run, short, since it travels in a code: a letter for each of RUN_ID_LENGTH random numbers. */
export function runId(random: Uint8Array): string {
  return [...random].map((number) => (number % 36).toString(36)).join('');
}

/** A run as a text that can be handed in: by a code, by mail, in the fragment of an address. Letters that no program changes. */
export function runText({ id, name, right, total, at }: QuizRun): string {
  // Half a letter cannot be encoded; the others are letters to encodeURIComponent that a program might end an address at.
  const written = encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(
    /[_.!~*'()]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  const body = `run=1_${id}_${right}_${total}_${at.toString(36)}_${written}`;
  return `${body}_${sumOf(body)}`;
}

/** What a text brings. */
export interface Taken {
  /** One of each id. */
  runs: QuizRun[];
  /** How many more began like one, but are cut short, changed or impossible. */
  broken: number;
}

/**
 * Looks for runs in a text from outside: an address that a code held, a mail, several of them.
 * @param now until when a run can have been; a clock may be a day ahead.
 */
export function takeRuns(text: string, now: number): Taken {
  // Programs for mail break long lines, and some write marks of quotation before them: a run holds neither.
  const found = text
    .slice(0, LONGEST_INPUT)
    .split(/(?=run=1_)/)
    .filter((part) => part.startsWith('run=1_'))
    .slice(0, MOST_TAKEN);
  const read = found.map((part) => asRunText(part.replace(/\s+>*\s*/g, ''), now));
  const runs = new Map(read.filter((run) => run !== undefined).map((run) => [run.id, run]));
  return { runs: [...runs.values()], broken: read.filter((run) => run === undefined).length };
}

const RUN =
  /^(run=1_([0-9a-z]{12})_(\d{1,3})_(\d{1,3})_([0-9a-z]{7,9})_((?:[A-Za-z0-9-]|%[0-9A-Fa-f]{2}){1,540}))_([0-9a-z]{7})/;

function asRunText(text: string, now: number): QuizRun | undefined {
  const [, body = '', id = '', right, total, at = '', written = '', sum] = RUN.exec(text) ?? [];
  if (!sum || sum !== sumOf(body)) return undefined;
  const run = { id, name: nameOf(written), right: Number(right), total: Number(total), at: parseInt(at, 36) };
  const isPossible = run.total > 0 && run.total <= MOST_QUESTIONS && run.right <= run.total;
  return run.name && isPossible && run.at >= EARLIEST && run.at <= now + DAY_MS ? run : undefined;
}

/** A name without what no name has: letters that steer a terminal or turn the direction of a line. */
function nameOf(written: string): string {
  try {
    const name = decodeURIComponent(written).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
    return name
      .trim()
      .slice(0, LONGEST_NAME)
      .replace(/[\uD800-\uDBFF]$/, '');
  } catch {
    return '';
  }
}

/** A sum by which a text that was cut or mistyped is told; none against who wants to deceive (FNV-1a). */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
}

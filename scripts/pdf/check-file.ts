import { readFile } from 'node:fs/promises';
import { checkPdf, RULES, type Fault } from './index.ts';

/** What to print about a file, and whether nothing was found in it. */
export interface Report {
  lines: string[];
  sound: boolean;
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/**
 * Checks a file and words what was found, rule by rule.
 * @param most how many places of a rule are listed.
 */
export async function checkFile(file: string, most: number): Promise<Report> {
  try {
    const faults = await checkPdf(await readFile(file));
    return { lines: linesOf(file, faults, most), sound: faults.length === 0 };
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    const cause = CAUSES[code] ?? (error instanceof Error ? error.message : String(error));
    return { lines: [`${file}: cannot be checked: ${cause}`], sound: false };
  }
}

function linesOf(file: string, faults: readonly Fault[], most: number): string[] {
  if (faults.length === 0) return [`${file}: ${RULES.length} rules find nothing`];
  const broken = RULES.filter(({ id }) => faults.some(({ rule }) => rule === id));
  const total = `${file}: ${counted(faults.length, 'fault')} by ${counted(broken.length, 'rule')}`;
  return [total, ...broken.flatMap(({ id, about }) => ['', `  ${id}  ${about}`, ...placesOf(faults, id, most)])];
}

function placesOf(faults: readonly Fault[], id: string, most: number): string[] {
  const own = faults.filter(({ rule }) => rule === id);
  const rest = own.length - most;
  return [
    ...own.slice(0, most).map(({ page, place, problem }) => {
      return `    ${page === undefined ? '' : `page ${page}, `}${place}: ${problem}`;
    }),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    `    Mend: ${own[0]?.mend}`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

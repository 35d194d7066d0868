import { printable } from '../../lib/printable.ts';
import type { CompanyOutcome } from '../command/index.ts';
import type { MembersOutcome } from './index.ts';
import { readableTime } from './progress.ts';

/** How many rows that were not made are told on the terminal; the report has all. */
const TOLD = 10;

/** What is said when a company's copy is done. */
export function outcomeText({ folder, name, files, pages }: CompanyOutcome): string {
  return `${folder} holds ${files} files (${pages} pages of sheets) for ${printable(name)}`;
}

/** What is said when a list is done. */
export function membersText({ folder, report, rows, kept, left }: MembersOutcome, milliseconds: number): string {
  const failed = rows.filter(({ made }) => !made);
  const made = rows.length - failed.length;
  const before = kept > 0 ? `, ${kept} of them by a run before` : '';
  const more = failed.length - TOLD;
  return [
    ...failed.slice(0, TOLD).map(({ row, member, faults }) => `${row}: ${printable(`${member} ${faults.join(' ')}`)}`),
    ...(more > 0 ? [`… and ${more} more`] : []),
    `${folder} holds ${made} of ${rows.length} members${before}, in ${readableTime(milliseconds / 1000)}; ${report} tells of each`,
    ...left.map((name) => `members/${printable(name)} is no longer in the list, and was left there`),
  ].join('\n');
}

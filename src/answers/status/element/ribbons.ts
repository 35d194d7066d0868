import { showProgress } from '../../../element/progress-ribbon.ts';
import { datum, part } from '../../../element/dom.ts';
import { fill } from '../../../rules/format.ts';
import { countAnswers } from '../../model/summary.ts';
import type { CompanyRecord } from '../../model/answers.ts';
import type { ScriptWords } from '../status-data.ts';

/** Makes the ribbons of a table as long as what is done of each checklist. @param keysOf the answer keys of a checklist. */
export function showRibbons(
  table: HTMLTableElement,
  record: CompanyRecord,
  words: ScriptWords,
  keysOf: (list: string) => readonly string[],
): void {
  for (const row of table.querySelectorAll<HTMLElement>('tbody tr')) {
    const counts = countAnswers(record, keysOf(datum(row, 'checklist')));
    showProgress(part(row, '.progress-ribbon'), counts.done, counts.total - counts['not-applicable']);
    const { unanswered } = counts;
    const whole = document.createElement('span');
    whole.className = 'visually-hidden';
    whole.textContent = unanswered > 0 ? fill(words.status.listUnanswered, { unanswered }) : '';
    part(row, '.progress-count').append(whole);
  }
}

import { score } from '../grade.ts';
import { fill } from '../../rules/format.ts';
import { part } from '../../element/dom.ts';
import { loadScript } from '../../element/load-script.ts';
import type { EnterRun } from './enter-run.ts';
import type { Question } from './question.ts';
import type { ScriptWords } from '../quiz-words.ts';

declare global {
  interface Window {
    /** What quiz-record.js brings. */
    shioriEnterRun?: EnterRun;
  }
}

/**
 * Shows the result of what was asked; nothing takes it away.
 * @param enterable whether it may be entered in the record: a score of the missed ones alone compares with nothing.
 */
export function showResult(
  panel: HTMLElement,
  asked: readonly Question[] | undefined,
  enterable: boolean,
  words: ScriptWords,
): void {
  panel.hidden = !asked;
  if (!asked) return;
  const { right, total } = score(asked.map((question) => question.right === true));
  part(panel, '.result-score').textContent = fill(words.scored, { total, right });
  part(panel, '.result-comment').textContent = words[right === total ? 'allRight' : 'someMissed'];
  part(panel, '.result-missed').hidden = part(panel, '[data-do=missed]').hidden = right === total;
  const list = part(panel, '.result-missed ul');
  const pattern = part(list, 'li');
  const items = asked
    .filter((question) => !question.right)
    .map(({ section }) => {
      const item = pattern.cloneNode(true) as HTMLElement;
      const link = part<HTMLAnchorElement>(item, 'a');
      link.href = part<HTMLAnchorElement>(section, '.to-answer a').href;
      link.replaceChildren(...part(section, 'h2').cloneNode(true).childNodes);
      return item;
    });
  list.replaceChildren(...(items[0] ? items : [pattern]));
  part(panel, 'form').hidden = !enterable || !part(panel, '.result-entered').hidden;
}

/** Enters a result under the name that stands in its form, by the script that comes on first use. */
export async function enterResult(at: string, ...run: Parameters<EnterRun>): Promise<void> {
  const [panel, , , words] = run;
  if (!window.shioriEnterRun) await loadScript(at).catch(() => undefined);
  if (window.shioriEnterRun) window.shioriEnterRun(...run);
  else part(panel, '.result-failed').textContent = words.notEntered;
}

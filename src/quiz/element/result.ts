import { score } from '../grade.ts';
import type { QuizRun } from '../../answers/model/answers.ts';
import { fill, readableDate } from '../../rules/format.ts';
import { localDay, part } from '../../element/dom.ts';
import { element } from './place.ts';
import type { Question } from './question.ts';
import type { ScriptWords } from '../quiz-words.ts';

/**
 * Shows how far a run is; once all questions are answered its score and what can follow.
 * @param enterable whether the score may be entered in the record.
 */
export function showResult(
  panel: HTMLElement,
  asked: readonly Question[],
  enterable: boolean,
  words: ScriptWords,
): void {
  const done = asked.filter((question) => question.right !== undefined).length;
  const { right, total } = score(asked.map((question) => question.right === true));
  const finished = done === total;
  panel.hidden = done === 0;
  part(panel, '.result-score').textContent = fill(finished ? words.scored : words.progress, { total, right, done });
  part(panel, '.result-comment').textContent = right === total ? words.allRight : words.someMissed;
  part(panel, '.result-end').hidden = !finished;
  part(panel, '[data-do=missed]').hidden = right === total;
  part(panel, 'form').hidden = !enterable;
}

/** Lists the runs that were entered, the newest first. */
export function showRuns(list: HTMLElement, runs: readonly QuizRun[], template: string): void {
  list.hidden = runs.length === 0;
  const items = [...runs]
    .sort((a, b) => b.at - a.at)
    .map(({ name, right, total, at }) => {
      const item = element('li', '', '');
      const date = readableDate(localDay(at), document.documentElement.lang);
      item.append(element('strong', '', name), ` ${fill(template, { right, total })} `, element('span', '', date));
      return item;
    });
  part(list, 'ul').replaceChildren(...items);
}

import { fill, readableDate } from '../../../rules/format.ts';
import { localDay, part } from '../../../element/dom.ts';
import type { QuizRun } from '../../model/answers.ts';
import type { ScriptWords } from '../settings-words.ts';

/** Lists the results of the quiz, the newest first, each with a button; the section is hidden where there is none. */
export function showRuns(
  section: HTMLElement,
  runs: readonly QuizRun[],
  { runs: words }: ScriptWords,
  drop: (run: QuizRun, name: string, from: HTMLElement) => void,
): void {
  section.hidden = runs.length === 0;
  const pattern = part<HTMLTemplateElement>(section, 'template');
  const items = [...runs].reverse().map((run) => {
    const date = readableDate(localDay(run.at), document.documentElement.lang);
    const name = fill(words.run, { name: run.name, right: run.right, total: run.total, date });
    const item = pattern.content.cloneNode(true) as DocumentFragment;
    part(item, 'span').textContent = name;
    const button = part(item, 'button');
    button.setAttribute('aria-label', words.drop + fill(words.of, { run: name }));
    button.addEventListener('click', () => drop(run, name, button));
    return item;
  });
  part(section, 'ul').replaceChildren(...items);
}

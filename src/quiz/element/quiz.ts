import { part } from '../../element/dom.ts';
import { loadOnUse, mayKeep } from '../../element/on-use.ts';
import { showProgress } from '../../element/progress-ribbon.ts';
import { buildQuestion, buildRun } from './build.ts';

// The quiz begins with its first question where nothing is known and no other is named: that needs no more than is there. The rest
// comes with the first answer, or at once where somebody goes on.
const run = part(document, 'quiz-run');
const [first, ...others] = run.querySelectorAll<HTMLElement>('.question');
const isStart =
  location.protocol.startsWith('http') && (location.hash === '' || location.hash === `#${first?.id}`) && !mayKeep();
if (first && isStart) {
  const template = part<HTMLTemplateElement>(run, 'template');
  buildRun(run, template);
  buildQuestion(first, template);
  for (const other of others) other.hidden = true;
  showProgress(part(run, '.progress-ribbon'), 1);
  run.dataset['begun'] = '';
}
loadOnUse(run, 'quiz-run.js', !isStart);

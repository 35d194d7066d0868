import { part } from '../../../element/dom.ts';
import { mayKeep, loadOnUse } from '../../../element/on-use.ts';
import { showProgress } from '../../../element/progress-ribbon.ts';
import { START } from '../way.ts';
import { offerAnswers } from './check-answers.ts';

// The page begins with the 2-minute check where nothing is known and no screen is named: that needs no more than is there. The rest
// comes with the first answer, or at once where there is something to show, and from a folder, where nothing is slow.
const flow = part(document, 'check-flow');
part(flow, '.check-head div').hidden = false;
const isNamed = location.hash !== '' && location.hash !== `#${START}`;
const isStart = !isNamed && location.protocol.startsWith('http') && !mayKeep();
if (isStart) {
  const items = flow.querySelectorAll<HTMLElement>(`#${START} li`);
  items.forEach((item, place) => offerAnswers(item, place + 1, part(flow, 'template')));
  for (const section of flow.querySelectorAll('section')) section.hidden = section.id !== START;
  showProgress(part(flow, '.progress-ribbon'), 0, items.length);
  part(flow, '.check-foot').hidden = false;
  part(flow, 'nav a').setAttribute('aria-current', 'step');
  flow.dataset['begun'] = '';
}
loadOnUse(flow, 'check-flow.js', !isStart);

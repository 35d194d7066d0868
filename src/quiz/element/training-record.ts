import { showFault } from '../../answers/store/element/notice.ts';
import { openStore } from '../../answers/store/element/store.ts';
import { part } from '../../element/dom.ts';
import { fill } from '../../rules/format.ts';
import type { StartWords } from '../record/record-words.ts';
import { defineRuns } from './runs.ts';
import { defineTakeIn } from './take-in.ts';

declare const LATE_START_WORDS: StartWords;

const store = openStore();
const update = () => {
  showFault(document, store);
  showStart();
};

/** Says at the way to the quiz where a reader goes on, if it was begun. */
function showStart(): void {
  const link = part(document, '.quiz-start');
  const words = LATE_START_WORDS;
  const { choices } = store.record();
  const ids = link.dataset['keys']?.split(' ') ?? [];
  const open = ids.findIndex((id) => !choices[id]?.chosen[0]);
  if (open > 0) link.textContent = fill(words.goOn, { number: open + 1 });
  if (open < 0) link.textContent = words.result;
}

store.subscribe(update);
update();
defineRuns(store);
defineTakeIn(store);
part(document, '.learn-record').dataset['ready'] = '';

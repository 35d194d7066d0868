import { score } from '../grade.ts';
import type { CompanyRecord, QuizRun } from '../../answers/model/answers.ts';
import { withRun } from '../../answers/model/change.ts';
import type { Store } from '../../answers/store/element/store.ts';
import { fill, readableDate } from '../../rules/format.ts';
import { localDay, part } from '../../element/dom.ts';
import { ownText } from '../../organization/element/own-data.ts';
import type { ScriptWords } from '../quiz-words.ts';
import { handIn } from './hand-in.ts';
import { newRunId } from './new-id.ts';
import { leadTo } from './place.ts';

/** What was answered, and whether rightly. */
interface Answered {
  readonly id: string;
  readonly right: boolean | undefined;
}

export type EnterRun = typeof enterRun;

/**
 * Enters a result under the name that stands in its form, and shows how it is printed and handed in.
 * @param panel a Result.astro.
 * @param edit what else is changed in the record with it.
 */
export function enterRun(
  panel: HTMLElement,
  asked: readonly Answered[],
  store: Store,
  words: ScriptWords,
  edit: (record: CompanyRecord, now: number) => CompanyRecord,
): void {
  const input = part<HTMLInputElement>(panel, 'form input');
  const { right, total } = score(asked.map((answered) => answered.right === true));
  let run: QuizRun = { id: newRunId(), name: input.value.trim(), right, total, at: 0 };
  store.change((record, now) => withRun(edit(record, now), (run = { ...run, at: now })));
  input.value = '';
  part(panel, 'form').hidden = true;
  const after = part(panel, '.result-entered');
  after.hidden = false;
  fillPaper(part(after, '.run-paper'), run, asked, store.record().company.name || ownText('name'), words);
  part(after, '[data-do=print]').onclick = () => print();
  part(after, '[data-do=hand-in]').onclick = () => handIn(part(after, '.hand-in'), run);
  // A run that lives only as long as the page is not entered; it can be printed and handed in all the same.
  const isLost = store.fault() === 'full' || store.fault() === 'unavailable';
  const said = part(after, '[role=status]');
  said.textContent = isLost ? part(document, '.storage-notice').textContent : fill(words.entered, { name: run.name });
  leadTo(said);
}

function fillPaper(
  paper: HTMLElement,
  { name, right, total, at }: QuizRun,
  asked: readonly Answered[],
  company: string,
  words: ScriptWords,
): void {
  const set = (field: string, text: string) => (part(paper, `[data-field=${field}]`).textContent = text);
  if (company) set('company', company);
  set('name', name);
  set('date', readableDate(localDay(at), document.documentElement.lang));
  set('score', fill(words.scored, { right, total }));
  for (const answered of asked)
    part(paper, `[data-question="${answered.id}"] .run-mark`).textContent =
      words[answered.right ? 'paperRight' : 'paperWrong'];
  part(paper, '.run-missed').hidden = right === total;
}

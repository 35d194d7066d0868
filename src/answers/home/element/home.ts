import { part } from '../../../element/dom.ts';
import { showProgress } from '../../../element/progress-ribbon.ts';
import { wordsOn } from '../../../element/script-words.ts';
import { fill } from '../../../rules/format.ts';
import { countAnswers } from '../../model/summary.ts';
import { openStore } from '../../store/element/store.ts';
import type { HomeGroup, HomeWords } from '../home-words.ts';

// The home page runs this where it stands, before what is below is drawn: what appears moves nothing.
const store = openStore();
const resume = part(document, '.resume');
const groups = JSON.parse(resume.dataset['groups'] as string) as HomeGroup[];
const keys = groups.flatMap((group) => group.keys);

function showResume(): void {
  const record = store.record();
  const { total, done, unanswered } = countAnswers(record, keys);
  const answered = total - unanswered;
  resume.hidden = answered === 0;
  const next = groups.find((group) => countAnswers(record, group.keys).unanswered > 0);
  if (next) {
    const link = part<HTMLAnchorElement>(resume, '.resume-next');
    link.href = next.href;
    link.textContent = next.name;
  }
  showProgress(part(resume, '.progress-ribbon'), done);
  part(resume, '.resume-said').textContent = fill(wordsOn<HomeWords>(resume).summary, { total, answered, done });
}

/** The ribbon of each topic. */
function showTopics(): void {
  for (const ribbon of document.querySelectorAll<HTMLElement>('.topic-rows .progress-ribbon')) {
    const checklist = ribbon.closest<HTMLElement>('[data-keys]')?.dataset['keys'] ?? '';
    showProgress(ribbon, countAnswers(store.record(), checklist.split(' ')).done);
  }
}

function show(): void {
  showResume();
  showTopics();
}

show();
store.subscribe(show);
document.addEventListener('DOMContentLoaded', showTopics);

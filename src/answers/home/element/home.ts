import { part } from '../../../element/dom.ts';
import { showProgress } from '../../../element/progress-ribbon.ts';
import { wordsOn } from '../../../element/script-words.ts';
import { fill } from '../../../rules/format.ts';
import { countAnswers } from '../../model/summary.ts';
import { recordKeys } from '../../model/keys.ts';
import { readAnswers } from '../../model/read-answers.ts';
import { rootOf } from '../../store/element/root.ts';
import type { CompanyRecord } from '../../model/answers.ts';
import type { HomeGroup, HomeWords } from '../home-words.ts';

// The home page runs this where it stands, before what is below is drawn: what appears moves nothing. It reads nothing
// but the answers, which takes a fifth of what the store does.
const places = recordKeys(rootOf(document.currentScript));
const resume = part(document, '.resume');
const groups = JSON.parse(resume.dataset['groups'] as string) as HomeGroup[];
const keys = groups.flatMap((group) => group.keys);

/** What the device keeps; nothing where it does not let itself be asked. */
function record(): Pick<CompanyRecord, 'answers'> {
  try {
    return { answers: readAnswers(localStorage.getItem(places.own) ?? localStorage.getItem(places.first)) };
  } catch {
    return { answers: {} };
  }
}

function showResume(): void {
  const known = record();
  const { total, done, unanswered } = countAnswers(known, keys);
  const answered = total - unanswered;
  resume.hidden = answered === 0;
  const next = groups.find((group) => countAnswers(known, group.keys).unanswered > 0);
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
  const known = record();
  for (const ribbon of document.querySelectorAll<HTMLElement>('.topic-rows .progress-ribbon')) {
    const checklist = ribbon.closest<HTMLElement>('[data-keys]')?.dataset['keys'] ?? '';
    showProgress(ribbon, countAnswers(known, checklist.split(' ')).done);
  }
}

function show(): void {
  showResume();
  showTopics();
}

show();
document.addEventListener('DOMContentLoaded', showTopics);
// Another tab has changed something, or the reader comes back to this one.
for (const event of ['storage', 'pageshow']) addEventListener(event, show);

import { fill, readableDate } from '../../../rules/format.ts';
import { localDay, part, say } from '../../../element/dom.ts';
import type { CompanyRecord } from '../../model/answers.ts';
import { isClosed } from '../../model/summary.ts';
import type { Task } from '../../plan/element/tasks.ts';
import type { CheckNotes } from '../../check/element/check-notes.ts';
import type { ScriptWords } from '../status-data.ts';

/** How many tasks of a month the page has room for. */
const MOST_TASKS = 5;
/** Lines for the pen where there are none. */
const LINES = 3;

/** Writes below the status, for paper, who does what this month: what is due until its end or has an owner and is late. */
export function showMonth(
  section: HTMLElement,
  tasks: readonly Task[],
  { answers }: CompanyRecord,
  words: ScriptWords,
): void {
  const month = localDay(Date.now()).slice(0, 7);
  const due = tasks
    .flatMap((task) => {
      const answer = answers[task.key];
      return answer?.due && answer.due.slice(0, 7) <= month && !isClosed(answer)
        ? [{ title: task.title, owner: answer.owner ?? '', due: answer.due }]
        : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const rows = due.slice(0, MOST_TASKS).map(({ title, owner, due: day }) => cells('td', title, owner, dateOf(day)));
  const lines = Array.from({ length: LINES }, () => cells('td', '', '', ''));
  part(section, 'tbody').replaceChildren(...(rows[0] ? rows : lines));
  part(section, '.no-month').hidden = !!rows[0];
  const count = due.length - rows.length;
  say(part(section, '.month-more'), count > 0 ? fill(words.record.monthMore, { count }) : '');
}

/** All items with their answers, for paper: a section a checklist. */
export function archiveOf(
  lists: readonly { title: string; tasks: readonly Task[] }[],
  answers: CompanyRecord['answers'],
  company: string,
  notes: CheckNotes,
  { answers: states, plan, record: words }: ScriptWords,
): HTMLElement {
  const archive = document.createElement('section');
  archive.className = 'archive';
  const today = fill(words.asOf, { date: dateOf(localDay(Date.now())) });
  archive.append(
    element('p', 'paper-title', words.archive),
    element('p', '', `${words.company}：${company || '　'.repeat(12)}　${today}`),
    element('p', '', words.lead),
  );
  for (const { title, tasks } of lists) {
    const table = document.createElement('table');
    const caption = table.createCaption();
    caption.textContent = title;
    table.createTHead().append(cells('th', words.item, words.state, words.note, `${plan.owner}・${plan.due}`));
    const body = table.createTBody();
    for (const { key, title: task } of inOrder(tasks, notes)) {
      const { state = 'unanswered', reason, note, owner, due } = answers[key] ?? {};
      const said = [state === 'not-applicable' && reason, note].filter(Boolean).join(' / ');
      const when = [owner, due && dateOf(due)].filter(Boolean).join('・');
      body.append(cells('td', notes[key]?.text ?? task, states[state], said, when));
    }
    archive.append(table);
  }
  const signatures = document.createElement('dl');
  signatures.className = 'signatures';
  for (const who of [words.checkedBy, words.management]) {
    const place = document.createElement('div');
    place.append(element('dt', '', who), element('dd', '', ''));
    signatures.append(place);
  }
  archive.append(signatures);
  return archive;
}

/** As the checklist has them: the plan has another order. */
function inOrder(tasks: readonly Task[], notes: CheckNotes): Task[] {
  const order = Object.keys(notes);
  return [...tasks].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function dateOf(day: string): string {
  return readableDate(day, document.documentElement.lang);
}

function cells(name: 'td' | 'th', ...texts: string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(...texts.map((text) => element(name, '', text)));
  return row;
}

function element(name: string, className: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent });
}

import { planIcs } from '../../../rules/calendar.ts';
import { fill } from '../../../rules/format.ts';
import { localDay, saveFile } from '../../../element/dom.ts';
import type { Answer, CompanyRecord } from '../../model/answers.ts';
import { isClosed } from '../../model/summary.ts';
import type { ScriptWords } from '../../status/status-data.ts';
import { planCsv } from '../plan-csv.ts';
import { type CheckNotes, loadNotes } from '../../check/element/check-notes.ts';
import type { Task } from './tasks.ts';

/** All tasks with their answers as a table. @returns what to say. */
export async function handCsv(
  tasks: readonly Task[],
  { answers }: CompanyRecord,
  words: ScriptWords,
  titleOf: (task: Task) => string,
): Promise<string> {
  const notes: CheckNotes = await loadNotes().catch(() => ({}));
  const rows = tasks.map((task) => {
    const { state = 'unanswered', owner = '', due = '', reason, note } = answers[task.key] ?? {};
    const said = [state === 'not-applicable' && reason, note].filter(Boolean).join(' / ');
    const title = task.added ? fill(words.files.added, { title: titleOf(task) }) : titleOf(task);
    const first = notes[task.key]?.first ?? '';
    return [task.stage.title, task.title, first, owner, due, words.answers[state], said, title];
  });
  return hand('csv', 'text/csv;charset=utf-8', planCsv(words.files.headings, rows), words);
}

/** What is open and has a date as a calendar. @returns what to say. */
export function handIcs(tasks: readonly Task[], { answers }: CompanyRecord, words: ScriptWords): string {
  const rows = tasks.flatMap(({ key, title }) => {
    const answer: Partial<Answer> = answers[key] ?? {};
    const { due, owner, note, state = 'unanswered' } = answer;
    const said = [fill(words.files.answer, { answer: words.answers[state] }), note].filter(Boolean).join('\n');
    return due && !isClosed(answer) ? [{ id: key, title, due, ...(owner && { owner }), note: said }] : [];
  });
  if (rows.length === 0) return words.plan.noDue;
  const text = planIcs(rows, { now: Date.now(), product: document.title });
  return hand('ics', 'text/calendar;charset=utf-8', text, words);
}

function hand(ending: string, type: string, text: string, { plan }: ScriptWords): string {
  const file = `${plan.title}-${localDay(Date.now())}.${ending}`;
  saveFile(file, type, text);
  return fill(plan.exported, { file });
}

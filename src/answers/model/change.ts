import { uniteRuns } from './merge.ts';
import type { Answer, CompanyRecord, QuizRun } from './answers.ts';
import type { ItemState } from '../../content/schemas/item-states.ts';
import { asAnswer, cut } from './shape.ts';

/** What is changed of an answer; an empty text removes the field. */
export type AnswerChange = Partial<Omit<Answer, 'at' | 'state'>> & { state?: ItemState | '' };

/** The record with one answer changed, or given for the first time. A due date that is none is left out. */
export function withAnswer(record: CompanyRecord, key: string, change: AnswerChange, now: number): CompanyRecord {
  return withAnswers(record, { [key]: change }, now);
}

/** The record with several answers changed at once. */
export function withAnswers(record: CompanyRecord, changes: Record<string, AnswerChange>, now: number): CompanyRecord {
  const answers = Object.entries(changes).flatMap(([key, change]) => {
    const before = own(record.answers, key);
    const answer = asAnswer({ ...before, ...change, at: after(before, now) });
    return answer ? [[key, answer] as const] : [];
  });
  return { ...record, answers: { ...record.answers, ...Object.fromEntries(answers) } };
}

/** The record with these items unanswered again and nothing noted. They stay as answers: an older copy must not win. */
export function cleared(record: CompanyRecord, keys: readonly string[], now: number): CompanyRecord {
  const blank = { state: '', reason: '', note: '', owner: '', due: '' } as const;
  const answered = keys.filter((key) => Object.hasOwn(record.answers, key));
  return withAnswers(record, Object.fromEntries(answered.map((key) => [key, blank])), now);
}

/** The record with the options that are chosen for a question. */
export function withChoice(
  record: CompanyRecord,
  question: string,
  chosen: readonly string[],
  now: number,
): CompanyRecord {
  const choice = { chosen: chosen.map(cut), at: after(own(record.choices, question), now) };
  return { ...record, choices: { ...record.choices, [question]: choice } };
}

/** The record with a run of the quiz; one of the same id is replaced if it is older. */
export function withRun(record: CompanyRecord, run: QuizRun): CompanyRecord {
  return { ...record, runs: uniteRuns([...record.runs, { ...run, id: cut(run.id), name: cut(run.name) }]) };
}

/** The record under the company's name. */
export function withCompany(record: CompanyRecord, name: string, now: number): CompanyRecord {
  return { ...record, company: { name: cut(name), at: after(record.company, now) } };
}

/** A clock that was set back must not make what is changed now look older than what it replaces. */
function after(before: { at: number } | undefined, now: number): number {
  return before ? Math.max(now, before.at + 1) : now;
}

function own<T>(named: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(named, key) ? named[key] : undefined;
}

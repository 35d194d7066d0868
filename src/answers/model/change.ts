import { mergeRecords, uniteRuns } from './merge.ts';
import { type Answer, type CompanyRecord, emptyRecord, type Moment, type QuizRun } from './answers.ts';
import { uniteMoments } from './history.ts';
import type { ItemState } from '../../content/schemas/item-states.ts';
import { asAnswer, asMoment, cut } from './shape.ts';

/** What is changed of an answer; an empty text removes the field. */
export type AnswerChange = Partial<Omit<Answer, 'at' | 'state'>> & { state?: ItemState | '' };

/** The record with one answer changed, or given for the first time. A due date that is none is left out. */
export function withAnswer(record: CompanyRecord, key: string, change: AnswerChange, now: number): CompanyRecord {
  return withAnswers(record, { [key]: change }, now);
}

/** The record with several answers changed at once. */
export function withAnswers(record: CompanyRecord, changes: Record<string, AnswerChange>, now: number): CompanyRecord {
  const answers: [string, Answer][] = [];
  const history: [string, Moment[]][] = [];
  for (const [key, change] of Object.entries(changes)) {
    const before = own(record.answers, key);
    const answer = asAnswer({ ...before, ...change, at: after(before, now) });
    if (!answer) continue;
    answers.push([key, answer]);
    // A note or an owner alone makes no day of an item's history.
    const moment = answer.state !== before?.state && asMoment(answer);
    if (moment) history.push([key, uniteMoments([...(own(record.history, key) ?? []), moment])]);
  }
  return {
    ...record,
    answers: { ...record.answers, ...Object.fromEntries(answers) },
    history: { ...record.history, ...Object.fromEntries(history) },
  };
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
  const runs = [...record.runs, { ...run, id: cut(run.id), name: cut(run.name) }];
  return { ...record, runs: uniteRuns(runs, record.removedRuns) };
}

/** The record without a run of the quiz, which no older copy brings back. */
export function withoutRun(record: CompanyRecord, id: string): CompanyRecord {
  return mergeRecords(record, { ...emptyRecord(), removedRuns: [id] });
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

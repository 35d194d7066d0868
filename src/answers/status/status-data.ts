import type { Band } from '../../content/schemas/checklist.ts';
import type { InterfaceWords } from '../../content/schemas/interface.ts';
import type { ProgressWords } from '../../content/schemas/progress.ts';

/** The bands of the checklists that have a score, by checklist. */
export type Bands = Readonly<Record<string, readonly Pick<Band, 'max' | 'title'>[]>>;

/** What the script of the status needs beyond its page, in a file of its own: a reader without answers needs none of it. */
export interface StatusData {
  words: ScriptWords;
  bands: Bands;
}

/** The words that the script of the status puts on the page itself; the headings are those of the table it hands out. */
export function statusWords(
  { answers, checklist, status, plan, record }: ProgressWords,
  { added }: Pick<InterfaceWords, 'added'>,
) {
  const {
    count,
    left,
    unanswered,
    answered,
    applicable,
    answeredItems,
    lastChange,
    listUnanswered,
    band,
    review,
    chart,
  } = status;
  const goOn = status.continue;
  const { title, owner, due, of, until, overdue, toItem, ticked, unticked, failed, proposal, proposed } = plan;
  const { noDue, exported, answer } = plan;
  const { archive, lead, company, asOf, state, item, note, checkedBy, management, monthMore } = record;
  const headings = [plan.stage, plan.item, checklist.first, owner, due, state, checklist.note, plan.checklist];
  return {
    answers,
    status: {
      applicable,
      count,
      left,
      unanswered,
      answered,
      answeredItems,
      lastChange,
      listUnanswered,
      band,
      goOn,
      review,
      chart,
    },
    plan: {
      title,
      owner,
      due,
      of,
      until,
      overdue,
      toItem,
      ticked,
      unticked,
      failed,
      proposal,
      proposed,
      noDue,
      exported,
    },
    files: { headings, answer, added: added.checklist },
    record: { archive, lead, company, asOf, state, item, note, checkedBy, management, monthMore },
    stageCount: plan.count,
  };
}

export type ScriptWords = ReturnType<typeof statusWords>;

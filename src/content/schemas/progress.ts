import { z } from 'zod';
import { ITEM_STATES } from './item-states.ts';
import { wordGroup } from './word-group.ts';

/** content/LANG/progress.yaml: the words around a company's answers. Words in {braces} are filled in. */
export const progressWords = z.strictObject({
  /** The progress page. */
  page: wordGroup('title', 'description', 'lead', 'privacy', 'noScript', 'overview', 'toProgress', 'toRecord'),
  /** What can be answered to an item, by state, and what is said where it has no answer. */
  answers: wordGroup(...ITEM_STATES, 'unanswered'),
  /** Beside and below a checklist. */
  checklist: wordGroup(
    'details',
    'why',
    'first',
    'proof',
    'reason',
    'note',
    'noted',
    'of',
    'doneCount',
    'unanswered',
    'left',
    'untilAll',
    'converted',
    'nothingApplies',
    'verdict',
    // What was done of the items that this edition added.
    'added',
    'summary',
    'print',
    'clear',
    'cleared',
    'undo',
    'undone',
  ),
  /** The table of all checklists. */
  overview: wordGroup('caption', 'checklist', 'lastChange', 'never', 'total'),
  /** The action plan. */
  plan: wordGroup(
    'title',
    'item',
    'owner',
    'due',
    'proposal',
    'proposalDays',
    'useProposal',
    'empty',
    'left',
    'answer',
    'print',
    'csv',
    'ics',
    'noDue',
    'exported',
    'stage',
    'checklist',
    'reason',
    // The form to fill in by pen.
    'done',
    'doneOn',
    'madeBy',
    'madeOn',
    'chapter',
    'own',
    'ownLead',
  ),
  /** The record to print and sign. */
  record: wordGroup(
    'title',
    'description',
    'lead',
    'company',
    'date',
    'state',
    'item',
    'note',
    'quiz',
    'name',
    'score',
    'day',
    'scoreOf',
    'noRuns',
    'signature',
    'checkedBy',
    'management',
    'print',
  ),
  /** The page to take answers along and to wipe them. */
  settings: wordGroup('title', 'description', 'lead', 'noScript', 'toSettings'),
  /** How long the browser keeps answers. */
  keeping: wordGroup('title', 'persisted', 'atRisk', 'safari', 'ask', 'refused'),
  /** Export and import of all answers. */
  transfer: wordGroup(
    'title',
    'lead',
    'export',
    'exported',
    'exportHint',
    'import',
    'preview',
    'keep',
    'runs',
    'company',
    'noCompany',
    'unknown',
    'damaged',
    'yes',
    'no',
    'imported',
    'cancelled',
    'notOurs',
    'garbled',
    'newer',
    'broken',
    'tooLarge',
  ),
  /** Texts that were set aside, and the answers of other copies. */
  kept: wordGroup('title', 'lead', 'aside', 'copy', 'take', 'save', 'drop', 'confirm', 'dropped'),
  /** Wiping the device; in a browser that keeps every page's answers apart, the page. */
  erase: wordGroup(
    'title',
    'lead',
    'button',
    'confirm',
    'confirmAlone',
    'yes',
    'yesAlone',
    'no',
    'erased',
    'erasedAlone',
    'others',
  ),
  /** What is said when answers cannot be kept or read. */
  storage: wordGroup('unavailable', 'full', 'damaged', 'newer', 'alone', 'elsewhere'),
});

export type ProgressWords = z.infer<typeof progressWords>;

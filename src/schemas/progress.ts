import { z } from 'zod';
import { wordGroup } from './word-group.ts';

/** content/LANG/progress.yaml: the words around a company's answers. Words in {braces} are filled in. */
export const progressWords = z.strictObject({
  /** The progress page. */
  page: wordGroup('title', 'description', 'lead', 'privacy', 'noScript', 'overview', 'toProgress', 'toRecord'),
  /** Beside and below a checklist. */
  checklist: wordGroup(
    'details',
    'why',
    'first',
    'proof',
    'notApplicable',
    'reason',
    'note',
    'badge',
    'noted',
    'ticks',
    'doneCount',
    'left',
    'rule',
    // What was done of the items that this edition added.
    'added',
    'print',
    'clear',
    'cleared',
    'undo',
    'undone',
  ),
  /** The table of all checklists. */
  overview: wordGroup('caption', 'checklist', 'done', 'open', 'notApplicable', 'lastChange', 'never', 'total'),
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
    'done',
    'open',
    'notApplicable',
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
    'unknown',
    'damaged',
    'yes',
    'no',
    'imported',
    'cancelled',
    'notOurs',
    'newer',
    'broken',
    'tooLarge',
  ),
  /** Wiping the device. */
  erase: wordGroup('title', 'lead', 'button', 'confirm', 'yes', 'no', 'erased'),
  /** What is said when answers cannot be kept or read. */
  storage: wordGroup('unavailable', 'full', 'damaged', 'newer'),
});

export type ProgressWords = z.infer<typeof progressWords>;

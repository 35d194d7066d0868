import type { z } from 'zod';
import { actionPlan } from '../schemas/action-plan.ts';
import { callBack } from '../schemas/call-back.ts';
import { chapter, reader } from '../schemas/chapter.ts';
import { checkWords } from '../schemas/check.ts';
import { checklist } from '../schemas/checklist.ts';
import { contact, contactWords } from '../schemas/contact.ts';
import { emergencyWords } from '../schemas/emergency.ts';
import { exercise } from '../schemas/exercise.ts';
import { figure } from '../schemas/figure.ts';
import { firstNotice } from '../schemas/first-notice.ts';
import { firstResponse } from '../schemas/first-response.ts';
import { firstStep } from '../schemas/first-step.ts';
import { handbookPointer } from '../schemas/handbook.ts';
import { guide } from '../schemas/guide.ts';
import { incidentLog } from '../schemas/incident-log.ts';
import { incidents } from '../schemas/incident.ts';
import { interfaceWords } from '../schemas/interface.ts';
import { keywords } from '../schemas/keywords.ts';
import { organization } from '../schemas/organization.ts';
import { ownCopy } from '../schemas/own-copy.ts';
import { learnWords } from '../schemas/learn.ts';
import { lostDevice } from '../schemas/lost-device.ts';
import { membersWords } from '../schemas/members.ts';
import { mirrorWords } from '../schemas/mirror.ts';
import { morningTalk } from '../schemas/morning-talk.ts';
import { refersTo } from '../schemas/names.ts';
import { page } from '../schemas/page.ts';
import { progressWords } from '../schemas/progress.ts';
import { question } from '../schemas/question.ts';
import { reference, referenceWords } from '../schemas/reference.ts';
import { role } from '../schemas/role.ts';
import { rules } from '../schemas/rules.ts';
import { setupWords } from '../schemas/setup.ts';
import { sheet } from '../schemas/sheet.ts';
import { site } from '../schemas/site.ts';
import { staffChange, staffChangeName } from '../schemas/staff-change.ts';
import { stickers } from '../schemas/stickers.ts';
import { readings } from '../schemas/readings.ts';
import { thesaurus } from '../schemas/thesaurus.ts';
import { trainingRecord } from '../schemas/training-record.ts';
import { work } from '../schemas/work.ts';

/** A file or folder of content/ and how to read it. */
export interface Source {
  /** Its path in content/; LANG stands for the language. */
  readonly path: string;
  /**
   * one: a file that is one thing. list: a file of entries, each with an id. mapping: a file of entries, each under its
   * id. folder: a YAML file an entry, named by its id. texts: an MDX file an entry, named by its id.
   */
  readonly kind: 'one' | 'list' | 'mapping' | 'folder' | 'texts';
  readonly schema: z.ZodType<object>;
  /** What its entries are named by, where that is more than an id. */
  readonly named?: z.ZodType<string>;
  /** Entries that the site asks for by name. */
  readonly needs?: readonly string[];
  /** Set where no sheet shows it: screens have letters that the fonts of the sheets lack. */
  readonly screenOnly?: boolean;
  /** What it holds, for messages. */
  readonly holds: string;
  /** Set where content/ is whole without it. */
  readonly optional?: boolean;
}

const WORDLESS = 'has no words: add "{id}: …" to {file}';

/** All of content/. A new file or folder is a line here. */
export const sources = {
  work: { path: 'work.yaml', kind: 'one', schema: work, holds: 'the leaflet and its edition' },
  contacts: { path: 'contacts.yaml', kind: 'list', schema: contact, holds: 'the windows' },
  references: { path: 'references.yaml', kind: 'list', schema: reference, holds: 'the published works' },
  organization: {
    path: 'organization.yaml',
    kind: 'one',
    schema: organization,
    holds: 'the company whose copy this is',
    optional: true,
  },
  ownCopy: { path: 'LANG/own-copy.yaml', kind: 'one', schema: ownCopy, holds: 'the words around a company’s own copy' },
  guide: { path: 'LANG/guide.yaml', kind: 'one', schema: guide, holds: 'the way to a company’s own copy' },
  setupWords: {
    path: 'LANG/setup.yaml',
    kind: 'one',
    schema: setupWords,
    screenOnly: true,
    holds: 'the words of the page where a company writes down its contact',
  },
  site: { path: 'LANG/site.yaml', kind: 'one', schema: site, holds: 'how the site names itself' },
  interfaceWords: {
    path: 'LANG/interface.yaml',
    kind: 'one',
    schema: interfaceWords,
    screenOnly: true,
    holds: 'the words of buttons and labels',
  },
  progressWords: {
    path: 'LANG/progress.yaml',
    kind: 'one',
    schema: progressWords,
    screenOnly: true,
    holds: 'the words around a company’s answers',
  },
  checkWords: {
    path: 'LANG/check.yaml',
    kind: 'one',
    schema: checkWords,
    screenOnly: true,
    holds: 'the words of the check, group by group',
  },
  mirrorWords: {
    path: 'LANG/mirror.yaml',
    kind: 'one',
    schema: mirrorWords,
    screenOnly: true,
    holds: 'the words for who puts up a copy',
  },
  membersWords: {
    path: 'LANG/members.yaml',
    kind: 'one',
    schema: membersWords,
    screenOnly: true,
    holds: 'the words around copies for many companies',
  },
  emergencyWords: {
    path: 'LANG/emergency.yaml',
    kind: 'one',
    schema: emergencyWords,
    holds: 'the words of the emergency pages',
  },
  learnWords: {
    path: 'LANG/learn.yaml',
    kind: 'one',
    schema: learnWords,
    screenOnly: true,
    holds: 'the words of the page for learning together',
  },
  contactWords: {
    path: 'LANG/contacts.yaml',
    kind: 'mapping',
    schema: contactWords,
    named: refersTo('contacts', { each: WORDLESS }),
    holds: 'the words around the windows',
  },
  referenceWords: {
    path: 'LANG/references.yaml',
    kind: 'mapping',
    schema: referenceWords,
    named: refersTo('references', { each: WORDLESS }),
    holds: 'the words around the published works',
  },
  handbook: { path: 'LANG/handbook.yaml', kind: 'list', schema: handbookPointer, holds: 'the places in the handbook' },
  firstSteps: { path: 'LANG/first-steps.yaml', kind: 'list', schema: firstStep, holds: 'what to do first' },
  firstResponse: {
    path: 'LANG/first-response.yaml',
    kind: 'one',
    schema: firstResponse,
    holds: 'what to do in the first hour',
  },
  incidents: {
    path: 'LANG/incidents.yaml',
    kind: 'one',
    schema: incidents,
    holds: 'what may have happened, and what to do about it',
  },
  sheets: { path: 'LANG/sheets.yaml', kind: 'list', schema: sheet, holds: 'the sheets to print' },
  keywords: {
    path: 'LANG/keywords.yaml',
    kind: 'one',
    schema: keywords,
    screenOnly: true,
    holds: 'the words that entries are to be found by',
  },
  readings: {
    path: 'LANG/readings.yaml',
    kind: 'one',
    schema: readings,
    screenOnly: true,
    holds: 'readings that the dictionary does not know',
  },
  thesaurus: {
    path: 'LANG/thesaurus.yaml',
    kind: 'one',
    schema: thesaurus,
    screenOnly: true,
    holds: 'what the search knows of words',
  },
  actionPlan: { path: 'LANG/action-plan.yaml', kind: 'one', schema: actionPlan, holds: 'the order of the action plan' },
  trainingRecord: {
    path: 'LANG/training-record.yaml',
    kind: 'one',
    schema: trainingRecord,
    holds: 'the words of the sign-in sheet for a briefing',
  },
  incidentLog: {
    path: 'LANG/incident-log.yaml',
    kind: 'one',
    schema: incidentLog,
    holds: 'the words of the incident log',
  },
  morningTalk: {
    path: 'LANG/morning-talk.yaml',
    kind: 'one',
    schema: morningTalk,
    holds: 'the talks for the morning meeting',
  },
  exercise: {
    path: 'LANG/exercise.yaml',
    kind: 'one',
    schema: exercise,
    holds: 'the table-top exercise',
  },
  callBack: {
    path: 'LANG/call-back.yaml',
    kind: 'one',
    schema: callBack,
    holds: 'what to do before money is sent',
  },
  lostDevice: {
    path: 'LANG/lost-device.yaml',
    kind: 'one',
    schema: lostDevice,
    holds: 'what to do when a device is lost',
  },
  stickers: {
    path: 'LANG/stickers.yaml',
    kind: 'one',
    schema: stickers,
    holds: 'what the labels say',
  },
  firstNotice: {
    path: 'LANG/first-notice.yaml',
    kind: 'one',
    schema: firstNotice,
    holds: 'the first notice to customers',
  },
  rules: {
    path: 'LANG/rules.yaml',
    kind: 'one',
    schema: rules,
    holds: 'a company’s own rules, to adapt',
  },
  chapters: { path: 'LANG/chapters', kind: 'texts', schema: chapter, holds: 'the chapters' },
  pages: {
    path: 'LANG/pages',
    kind: 'texts',
    schema: page,
    needs: ['about', 'accessibility', 'imprint'],
    holds: 'the pages that are no chapters',
    screenOnly: true,
  },
  checklists: {
    path: 'LANG/checklists',
    kind: 'folder',
    schema: checklist,
    named: refersTo('chapters'),
    holds: 'the checklists',
  },
  roles: {
    path: 'LANG/roles',
    kind: 'folder',
    schema: role,
    named: reader,
    holds: 'what each kind of reader must know and do',
  },
  staffChanges: {
    path: 'LANG/staff-changes',
    kind: 'folder',
    schema: staffChange,
    named: staffChangeName,
    holds: 'what to do when somebody joins or leaves',
  },
  quiz: { path: 'LANG/quiz', kind: 'folder', schema: question, holds: 'the questions' },
  figures: { path: 'LANG/figures', kind: 'folder', schema: figure, holds: 'the figures' },
} as const satisfies Record<string, Source>;

export type Sources = typeof sources;
export type SourceName = keyof Sources;
/** What an entry of a source is. */
export type EntryOf<Name extends SourceName> = z.infer<Sources[Name]['schema']>;

/** The path of a source from the root of the project. */
export function pathOf(name: SourceName, language: string): string {
  return `content/${sources[name].path.replace('LANG', language)}`;
}

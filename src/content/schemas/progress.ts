import { z } from 'zod';
import { wordGroup } from './word-group.ts';

const page = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentence of the page.',
  privacy: 'That answers stay on the device.',
  noScript: 'The page in a browser without script.',
  overview: 'Over the table of all checklists; there are {checklists}.',
  toProgress: 'Link to the page, below a checklist.',
  toRecord: 'Link to the record.',
}).describe('The progress page.');

const answers = wordGroup({
  done: 'It is done.',
  'not-yet': 'It is not done yet.',
  unknown: 'Nobody knows.',
  'not-applicable': 'It does not apply.',
  unanswered: 'It has no answer.',
}).describe('What can be answered to an item, by state, and what is said where it has no answer.');

const checklist = wordGroup({
  both: 'Over the two things that an item asks.',
  details: 'Opens why, first step and proof of an item.',
  why: 'Before why it matters.',
  first: 'Before the first step.',
  proof: 'Before what shows that it is done.',
  reason: 'Label of why it does not apply.',
  note: 'Label of a note.',
  noted: 'That an item has a note.',
  of: 'Behind the label of a control, for who listens: the {item} it belongs to.',
  doneCount: 'How many are done: {done} of {total}.',
  unanswered: 'How many have no answer: {unanswered}.',
  left: 'How many do not apply: {left}.',
  untilAll: 'In the place of a verdict until all are answered.',
  converted: 'Of the {applicable} without the {left} that do not apply {done} are done, which is {score} of {total}.',
  nothingApplies: 'In the place of a verdict where nothing applies.',
  verdict: 'The {band} that the answers fall in.',
  added: 'What was done of the items that this edition added: {done} of {total}.',
  summary: 'On cards: {answered} of {total} are answered, {done} are done.',
  print: 'Button that prints the checklist as it is.',
  clear: 'Button that takes away its answers.',
  cleared: 'Said when they are gone.',
  undo: 'Button that brings them back.',
  undone: 'Said when they are back.',
}).describe('Beside and below a checklist.');

const overview = wordGroup({
  caption: 'Name of the table, for who listens.',
  checklist: 'Head of the column of checklists.',
  lastChange: 'Head of the column of last changes.',
  never: 'Where nothing has been answered.',
  total: 'Head of the last row.',
}).describe('The table of all checklists.');

const plan = wordGroup({
  title: 'Title of the plan.',
  item: 'Head of a column: what to do.',
  owner: 'Head of a column: who does it.',
  due: 'Head of a column: until when.',
  proposal: 'The proposed {date}.',
  proposalDays: 'The same without script or on paper: within how many {days}.',
  useProposal: 'Button that enters the proposals.',
  empty: 'Where nothing is left to do.',
  left: 'How many are left: {count}.',
  answer: 'The {answer} to an item.',
  print: 'Button that prints the plan.',
  csv: 'Button that writes a table.',
  ics: 'Button that writes a calendar.',
  noDue: 'Said where no item has a day for the calendar.',
  exported: 'Said when a {file} is written.',
  stage: 'Head of a column: the stage.',
  checklist: 'Head of a column: the checklist.',
  reason: 'Before why the stages are in this order.',
  done: 'On paper, head of a column to tick.',
  doneOn: 'On paper, head of a column: when.',
  madeBy: 'On paper, who made the plan.',
  madeOn: 'On paper, when.',
  chapter: 'On paper, what stands in brackets behind an item.',
  own: 'On paper, over lines for what else the company decided.',
  ownLead: 'Under that.',
}).describe('The action plan.');

const record = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentences of the page.',
  company: "Label of the company's name.",
  date: 'Label of the day.',
  state: 'Head of a column: the answer.',
  item: 'Head of a column: the item.',
  note: 'Head of a column: the note.',
  quiz: 'Over the results of the quiz.',
  name: 'Head of a column there: who.',
  score: 'Head of a column there: how many were right.',
  day: 'Head of a column there: when.',
  scoreOf: 'How many were right: {right} of {total}.',
  noRuns: 'Where there are no results.',
  signature: 'Over the lines to sign on.',
  checkedBy: 'Who checked.',
  management: 'Who leads the company.',
  print: 'Button that prints the record.',
}).describe('The record to print and sign.');

const settings = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentences of the page.',
  noScript: 'The page in a browser without script.',
  toSettings: 'Link to the page.',
}).describe('The page to take answers along and to wipe them.');

const keeping = wordGroup({
  title: 'Over this part of the page.',
  persisted: 'The browser has promised to keep them.',
  atRisk: 'It may delete them.',
  safari: 'Safari may delete them after seven days.',
  ask: 'Button that asks the browser to keep them.',
  refused: 'Said when it refuses.',
}).describe('How long the browser keeps answers.');

const transfer = wordGroup({
  title: 'Over this part of the page.',
  lead: 'What it is for.',
  export: 'Button that writes a file.',
  exported: 'Said when the {file} is written.',
  exportHint: 'What the file holds.',
  import: 'Label of the field for a file.',
  preview: 'What reading it would do: {added} answers come, {changed} change.',
  keep: 'What stays: {older} that are newer here, {same} that are the same.',
  runs: 'How many results of the quiz come: {runs}.',
  company: 'What the name becomes: {company}.',
  noCompany: 'The name becomes empty.',
  unknown: 'How many are of items that this edition lacks: {unknown}.',
  damaged: 'A part cannot be read.',
  yes: 'Button that goes on.',
  no: 'Button that does not.',
  imported: 'Said when it is done.',
  cancelled: 'Said when it is not.',
  notOurs: 'The file is none of ours.',
  garbled: 'The file was saved in another encoding.',
  newer: 'The file is of a newer edition.',
  broken: 'The file is broken.',
  tooLarge: 'The file is too large.',
}).describe('Export and import of all answers.');

const kept = wordGroup({
  title: 'Over this part of the page.',
  lead: 'What it shows.',
  aside: 'A text that was set aside; {number}.',
  copy: 'The answers of a copy; {place} it stands at.',
  take: 'Button that adds them to those here.',
  save: 'Button that writes them to a file.',
  drop: 'Button that deletes them.',
  confirm: 'Asks before {name} is deleted.',
  dropped: 'Said when {name} is deleted.',
}).describe('Texts that were set aside, and the answers of other copies.');

const erase = wordGroup({
  title: 'Over this part of the page.',
  lead: 'When to do it.',
  button: 'Button that wipes.',
  confirm: 'Asks before.',
  confirmAlone: 'The same, for one page.',
  yes: 'Button that goes on.',
  yesAlone: 'The same, for one page.',
  no: 'Button that does not.',
  erased: 'Said when it is done.',
  erasedAlone: 'The same, for one page.',
  others: 'How many copies have answers still: {count}.',
}).describe("Wiping the device; in a browser that keeps every page's answers apart, the page.");

const storage = wordGroup({
  unavailable: 'The browser keeps nothing.',
  full: 'There is no room.',
  damaged: 'A part of what is kept cannot be read.',
  newer: 'What is kept is of a newer edition.',
  alone: "The browser keeps every page's answers apart.",
  elsewhere: 'There are answers of a copy at another place.',
}).describe('What is said when answers cannot be kept or read.');

/** content/LANG/progress.yaml: the words around a company's answers. Words in {braces} are filled in. */
export const progressWords = z.strictObject({
  page,
  answers,
  checklist,
  overview,
  plan,
  record,
  settings,
  keeping,
  transfer,
  kept,
  erase,
  storage,
});

export type ProgressWords = z.infer<typeof progressWords>;

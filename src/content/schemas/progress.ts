import { z } from 'zod';
import { wordGroup } from './word-group.ts';

const page = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentence of the page.',
  privacy: 'That answers stay on the device.',
  noScript: 'The page in a browser without script.',
  toProgress: 'Link to the page, below a checklist.',
}).describe("The page of a company's status.");

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
  more: 'Opens what else can be done with it.',
  print: 'Button that prints the checklist as it is.',
  clear: 'Button that takes away its answers.',
  cleared: 'Said when they are gone.',
  undo: 'Button that brings them back.',
  undone: 'Said when they are back.',
}).describe('Beside and below a checklist.');

const status = wordGroup({
  count: 'How far the company is: of {applicable} items that apply {done} are done. The figure of {done} stands large.',
  left: 'How many do not apply: {left}.',
  unanswered: 'How many have no answer: {unanswered}.',
  answered: 'In its place once all have one.',
  lastChange: 'When an answer was last changed: {date}.',
  caption: 'Name of the table of checklists, for who listens.',
  checklist: 'Head of its column of checklists, likewise.',
  progress: 'Head of its column of ribbons, likewise.',
  listUnanswered: 'Behind the figures of a list, likewise: {unanswered} have no answer.',
  band: 'The {band} that a {checklist} falls in, once every item of it has an answer.',
  next: 'Over the three most effective tasks that are open.',
  continue: 'Button that leads to the next group of items without an answer.',
  review: 'The same once all have one.',
  printPage: 'Button that prints the page for the president.',
  start: 'Heading where nothing has been answered.',
  startLead: 'Under that: the {count} tasks of the first stage are enough for a first status.',
  toStart: 'Button that leads to them.',
  history: 'Over the chart of how it went.',
  chart: 'What the chart shows: on {from} {first} were done, on {to} {last}.',
  answeredItems: 'Name of the line of items with an answer.',
  table: 'Opens the same as a table.',
  applicable: 'Head of a column there: how many apply.',
  more: 'Over what can be printed and kept.',
  moreLead: "Under that: what the company's name is for.",
  printAll: 'Button that prints all items with their answers.',
}).describe('The status of a company and how it went.');

const plan = wordGroup({
  title: 'Title of the plan.',
  item: 'Head of a column: what to do.',
  owner: 'Head of a column, and label of a field: who does it.',
  due: 'The same: until when.',
  of: 'Behind the label of a control, for who listens: the {item} it belongs to.',
  until: 'Until when a task is to be done: {date}.',
  overdue: 'The same where the {date} is past.',
  toItem: 'Link from a task to its item in the chapter.',
  count: 'How many tasks of a stage are done: {done} of {total}.',
  ticked: 'Said when the {item} was ticked.',
  unticked: 'Said when the tick of the {item} was taken away.',
  failed: 'Said in a task where its details cannot be loaded.',
  proposal: 'The proposed {date}.',
  proposalDays: 'The same without script or on paper: within how many {days}.',
  useProposal: 'Button that enters the proposals.',
  proposed: 'Said when they are entered: {count}.',
  empty: 'Where nothing is left to do.',
  answer: 'The {answer} to an item.',
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
  title: 'Title of the page for the president.',
  archive: 'Title of the sheet of all answers.',
  lead: 'What both are, and what they are not.',
  company: "Label of the company's name.",
  date: 'Label of the day.',
  asOf: 'The {date} of printing.',
  notYet: 'In the place of figures where nothing has been answered.',
  state: 'Head of a column: the answer.',
  item: 'Head of a column: the item.',
  note: 'Head of a column: the note.',
  month: 'Over the tasks that are due this month.',
  noMonth: 'Where there are none, over lines for the pen.',
  monthMore: 'How many more there are than the page has room for: {count}.',
  checkedBy: 'Who checked, before a line to sign on.',
  management: 'Who leads the company, likewise.',
}).describe('What is printed of the status.');

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

const runs = wordGroup({
  title: 'Over this part of the page.',
  lead: 'What it is for.',
  run: 'A result: {name}, {right} of {total} were right, on {date}.',
  drop: 'Button that deletes it.',
  of: 'Behind that, for who listens: the {run}.',
  confirm: 'Asks before the {run} is deleted.',
  dropped: 'Said when it is deleted.',
}).describe('The results of the quiz, to be deleted one by one.');

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
  status,
  plan,
  record,
  settings,
  keeping,
  transfer,
  kept,
  runs,
  erase,
  storage,
});

export type ProgressWords = z.infer<typeof progressWords>;

import { z } from 'zod';
import { wordGroup } from './word-group.ts';

const page = wordGroup({
  skip: 'Link to the text, over the header; shown to who moves by keys.',
  moved: 'Link at an old address to the page that took its place, with its {title}.',
  menu: 'Button that opens the list of all pages.',
  mainPages: 'Names the links of the bar, for who listens.',
  home: 'Link to the home page; first step of the breadcrumbs.',
  chapters: 'Link to the topics.',
  sheets: 'Link to the sheets.',
  contacts: 'Link to the windows.',
  about: 'Link to the about page.',
  accessibility: 'Link to the statement on accessibility.',
  emergency: 'Link to the emergency page, in the header of every page.',
  breadcrumbs: 'Label of the breadcrumbs, for who listens.',
  contents: "Title of the list of a page's headings.",
  previous: 'Before the chapter before.',
  next: 'Before the chapter after.',
  neighbours: 'Label of the links to both, for who listens.',
  edition: 'The edition, in footer and about page; {date}.',
  licence: 'The licence in the footer; {name} links to it.',
  footer: "Label of the footer's links, for who listens.",
  externalLink: 'Behind a link to another site, for who listens.',
}).describe('Header, footer and what is on every page.');

const display = wordGroup({
  title: 'Over the choices.',
  furigana: 'Box: whether kanji have their readings over them.',
  furiganaSwitch: 'The same as a button of the menu.',
  furiganaNote: 'From when on, and of what they are not to be trusted for.',
  slash: 'Box: whether the key / leads to the search.',
  slashNote: 'Who may want it off.',
  lost: 'Said where the browser keeps nothing.',
}).describe('How pages are shown and answer to keys, chosen on settings.html.');

const offline = wordGroup({
  label: 'Name of the message, for who listens.',
  newEdition: 'A new edition has been fetched.',
  take: 'Button that changes to it.',
  later: 'Button that keeps the old one for now.',
  ready: 'Said on the about page once the whole site is kept on the device.',
}).describe('The copy of the site that a device keeps.');

const search = wordGroup({
  label: 'Label of the search box.',
  placeholder: 'An example in the empty box.',
  submit: 'Button of the box.',
  results: 'Label of the list of results.',
  none: 'Nothing was found for the {query}.',
  failed: 'The search cannot be loaded.',
  unbuilt: 'The same, on a server for authors where nothing has been built yet.',
  again: 'Button to load it once more.',
  loading: 'While a search takes long.',
  close: 'Button that closes the list of results.',
  count: 'How many were found: {count}.',
  countOrMore: 'Where there are more than anybody reads, and not all were counted: at least {count}.',
  more: 'How many are not shown: {count}.',
  all: 'Link to the page of all results.',
  readAs: 'In the place of what was {typed} a {word} was looked for, which it is read as or was meant for.',
  sameAs: 'In the place of what was {typed} a {word} was looked for that means the same.',
  missing: 'A {word} of the query that stands in no result.',
  keyword: 'Under a result that is found by a {word} its text does not have.',
  suggest: 'Before words near to one that was not found.',
  toIndex: 'Link to the index, where nothing was found or the search cannot be loaded.',
  windows: 'The same: link to the windows.',
  sheets: 'The same: link to the sheets.',
  title: 'Title of the page of all results.',
  pageTitle: 'Its title in tab and history once there is a {query}; {title} is the one above.',
  description: 'What the page is, for search engines.',
  lead: 'First sentence of the page.',
  noScript: 'The page in a browser without script.',
  index: 'Title of the index, a page of its own.',
  indexDescription: 'What that page is, for search engines.',
  indexLead: 'How to use the index.',
  synonyms: 'Title of the list of words that mean the same.',
  synonymsLead: 'How to use that list.',
}).describe('The search box in the header, and the page of all results.');

const home = wordGroup({
  title: 'The one sentence that stands large.',
  doors: 'Label of the four doors, for who listens.',
  status: 'Under the door to how far the company is.',
  check: 'Under the door to the check; {items} it asks.',
  learn: 'Under the door to the quiz and what staff are handed.',
  resume: 'Title of how far the company is, where it has begun.',
  firstSteps: 'Title of the first steps.',
  firstStepsLead: 'Under that title.',
  toContacts: 'Link to the windows.',
  toEmergency: 'Link to the emergency page below the first steps.',
  chapters: 'Title of the topics.',
  chaptersLead: 'Under that title; {items} there are to check.',
  sheetsLead: 'Under the title of the sheets.',
  toSheets: 'Link to all sheets.',
  help: 'Under the title of the windows.',
}).describe('The home page.');

const chapter = wordGroup({
  readers: 'Before the readers whom it speaks to.',
  further: 'Title over where to read on.',
  handbook: 'Title of the places in the handbook.',
  handbookLead: 'Under that title; {version} of the handbook.',
  references: 'Title of the published works.',
  topicNumber: 'The {number} of a topic.',
  topics: 'Over the list of all topics.',
  why: 'Title of what a text begins with: why it matters.',
  handOut: 'Button that opens the sheet to hand out.',
  items: 'On the card of a chapter: how many items to check, {count}.',
}).describe('What stands around a chapter.');

const added = wordGroup({
  chapter: 'Label of a chapter.',
  item: 'Label of an item.',
  sheet: 'Label of a sheet.',
  items: 'Over the progress of added items.',
  checklist: 'Over a list of added items; {title} is the name of a checklist.',
}).describe('The labels of supplements, and what stands over a list of them.');

const readers = wordGroup({
  management: 'Who leads the company.',
  manager: 'Who looks after its information.',
  staff: 'Everybody else.',
}).describe('Names of the readers.');

const parts = wordGroup({
  introduction: 'What comes first.',
  organization: 'People and rules.',
  systems: 'Machines and networks.',
  quiz: 'The quiz and its answers.',
  contacts: 'The windows.',
}).describe('Names of the parts, on chapters and in the margins of sheets.');

const checklist = wordGroup({
  score: 'Over the bands of a score.',
  ticks: 'Head of the column with the numbers of ticks.',
  state: 'Head of the column with what they mean.',
  rangeTo: 'The lowest band: {to} ticks or fewer.',
  range: 'A band between: {from} to {to} ticks.',
  rangeFrom: 'The highest band: {from} ticks or more.',
}).describe('The bands below a checklist.');

const quiz = wordGroup({
  question: 'Over a question; {number}.',
  'choose-all': 'How to answer a question of this kind.',
  'choose-one': 'How to answer a question of this kind.',
  'true-false': 'How to answer a question of this kind.',
  exhibit: 'Over a mail shown beside a question.',
  from: 'Its sender.',
  subject: 'Its subject.',
  attachment: 'Its attachment.',
  toAnswer: 'Link to the answer, without script; {number} of the question.',
  toQuestion: 'Link back from the answer; {number} of the question.',
  answer: 'Before the right answer.',
  right: 'Label of an option that belongs to the answer.',
  wrong: 'Label of an option that does not.',
  reference: 'Before a published work.',
  check: 'Button that grades an answer.',
  need: 'Said where nothing was chosen.',
  failed: 'Said where the answers cannot be loaded.',
  verdictRight: 'The answer is right.',
  verdictWrong: 'The answer is wrong.',
  hit: 'Of an option: rightly chosen.',
  omitted: 'Of an option: left out.',
  instead: 'Of an option: right, but another was chosen.',
  slip: 'Of an option: wrongly chosen.',
  left: 'Of an option: rightly not chosen.',
  all: 'Button that chooses all options of a question that may have several.',
  bar: 'Label of the buttons below a question, for who listens.',
  back: 'Button to the question before.',
  skip: 'Button to the next question without an answer.',
  next: 'Button to the next question.',
  toResult: 'The same, where all is answered.',
  resumed: 'Said where a reader goes on from an earlier visit.',
  result: 'Title of the result.',
  scored: 'How many are right: {right} of {total}.',
  allRight: 'Under a result without fault.',
  someMissed: 'Under any other.',
  onlyMissed: 'Button to answer once more what was wrong.',
  again: 'Button to begin again.',
  enterLead: 'Over the form that enters a result under a name.',
  name: 'Label of the name.',
  nameHint: 'Said where it is empty.',
}).describe('The quiz on the web.');

const quizSheet = wordGroup({
  how: 'How to mark an answer.',
  name: 'Label of a line to write on.',
  department: 'Label of a line to write on.',
  date: 'Label of a line to write on.',
  day: 'A date to fill in by pen: {year}, {month} and {day} are left blank.',
  score: 'The {score} to fill in by pen, of {total}.',
  ask: 'Over lines for what was not understood.',
  return: 'Whom to give the sheet; the name of the {taker} is left blank.',
  marking: 'How to mark a question with several right options.',
  after: 'What to do after marking.',
  key: 'Title of the table of right answers.',
  number: 'Head of its column of questions.',
}).describe('The questions and the answers on paper.');

const contact = wordGroup({
  phone: 'Before a phone number.',
  mail: 'Before a mail address.',
  hours: 'Before the opening hours.',
  emergency: 'Before the number for an emergency.',
  address: 'Before the address of its page.',
  more: 'Unfolds what else there is to know of it.',
  of: 'Behind that word, for who listens; {name} of the window.',
  qr: 'What a QR code opens, for who does not see it; {name} of the window.',
  note: 'Title of what to know before turning to it.',
  checked: 'When the facts were checked; {date}.',
  stale: 'The same, where that is long ago; {date}.',
  added: 'Label of a window that the leaflet does not have.',
  forPersons: 'Title over the windows that serve private persons, behind all others.',
}).describe('A window, on the web and on paper.');

const partners = wordGroup({
  title: 'Over the list.',
  bank: 'Its bank.',
  policeStation: 'The police station of the place.',
  maintenance: 'Who looks after the computers.',
  provider: 'Who provides line, server or mail.',
  insurer: 'Its insurer.',
}).describe('Whom the company calls outside, by the fields of organization.yaml.');

const thenNow = wordGroup({
  printed: 'Before what the printed leaflet says.',
  today: 'Before what holds today.',
}).describe('What has changed since the leaflet was printed.');

const reference = wordGroup({
  newer: 'Before a newer edition.',
  video: 'Label of a film.',
  checked: 'When it was checked; {date}.',
  stale: 'The same, where that is long ago; {date}.',
}).describe('A published work.');

const sheets = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentences of the page.',
  pagesUnit: 'How many pages a sheet has: {count}.',
  audience: 'Before who a sheet is for.',
  advice: 'Before how to print it.',
  pdf: 'Link to its PDF.',
  word: 'Link to its Word document.',
  pdfOf: 'Behind that, for who listens: {title} of the sheet.',
  howOf: 'Behind paper, pages and size, which unfold how to print it, for who listens: {title} of the sheet.',
  downloadAll: 'Link to the archive of all; {size} of it.',
  picture: 'Picture of its first page, for who does not see it; {title} of the sheet.',
  printTip: 'That the pages of the site can be printed too.',
  hint: 'What paper, pages and size of a sheet unfold.',
  forWhom: 'Over the choice of a reader.',
  everybody: 'The choice of all readers.',
  forWhat: 'Over the links to what sheets are for.',
}).describe('The page of all sheets.');

const archive = wordGroup({
  file: 'Name of its file.',
  title: 'Its first line; {name} of the site.',
  howTo: 'Over how to print.',
  unpack: 'That the archive is to be unpacked first.',
  scale: 'At which scale to print.',
  paper: 'On which paper.',
  bleed: 'What bleed is, in the archive for a print shop.',
  list: 'Over the list of sheets.',
  sheet: 'A sheet: its {file}, {title}, {paper} and {pages}.',
  advice: 'Below it, how to print it: {advice}.',
  word: 'Below it, where it is a Word document too: its {file}.',
}).describe('The text beside the PDFs in the archive of all sheets.');

const sheetGroups = wordGroup({
  emergency: 'For an emergency.',
  reminders: 'For the morning meeting, desks and telephones.',
  roles: 'One for each kind of reader.',
  checks: 'To check, to plan and to make rules.',
  staff: 'For who joins or leaves.',
  handouts: 'One for each topic.',
  briefing: 'For briefings and exercises.',
  whole: 'All of the leaflet.',
}).describe('What sheets are for: headings over them.');

const print = wordGroup({
  contents: 'Title of the table of contents.',
  imprint: 'Title of the imprint.',
  edition: 'The edition in the foot of sheets and on the cover; {date}.',
  address: 'Where the newest edition is; {address} of the site.',
  contactsTitle: 'Title of the sheet of windows.',
  contactsLead: 'Under that title.',
  firstSteps: 'Over the first steps.',
  windows: 'Over the windows.',
  readAt: 'Beside QR codes: how to read them.',
  ownContact: "Over the company's own contact.",
  ownWho: 'Before whom to tell.',
  ownPlace: 'Before where they are.',
  help: 'Over the windows of a handout.',
  check: 'Over a checklist.',
  cardsHow: 'In the margin of the cards: how to print and cut them.',
  answersHow: 'How to answer on paper, twice on the same sheet.',
  answerDone: 'An answer on paper: that it is done.',
  answerPart: 'That a part of it is done.',
  answerNotYet: 'That it is not done yet.',
  answerUnknown: 'That nobody present knows.',
  roundFirst: 'Before the day of the first time.',
  roundSecond: 'Before the day of the second time.',
  tickCount: 'The {count} of ticks to fill in by pen, of {total}.',
  memo: 'Over lines for notes.',
  know: 'On the sheet of a reader: over what to know.',
  do: 'The same: over what to do every day.',
  alarm: 'The same: over what to do when something has happened.',
}).describe('The sheets.');

const leaflet = wordGroup({
  topic: 'Below a task: the {number} and {title} of the topic that explains it.',
  scores: 'Over the table of ticks.',
  scoresLead: 'How to fill it in.',
  items: 'Head of the column with the number of items.',
  time: 'Head of a column to fill in by pen: the {time} of counting, with room for a date.',
  sum: 'Head of its last row.',
  works: 'Over the works of the answers.',
  notes: 'Title of the page before the windows.',
  changed: 'Over what has changed since the leaflet was printed.',
  what: 'Head of the column that says what has changed.',
  author: 'Whose name has changed: who made the leaflet.',
  handedBy: 'Over the box for the stamp or the name of who hands it out.',
}).describe('The leaflet on paper.');

const copy = wordGroup({
  edition: 'Before the edition.',
  checksum: 'Before the checksum.',
  facts: 'Before the day of the oldest fact.',
}).describe('Which copy of the site a reader sees, on the about page.');

const notFound = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentence of the page.',
  noScript: 'How to get on where its links lead nowhere, without script.',
  help: 'Over what to do in an emergency.',
}).describe('The page in the place of one that is not there.');

/**
 * content/LANG/interface.yaml: the words of buttons, labels and messages, grouped by the part of a page they stand on.
 * Words in {braces} are filled in.
 */
export const interfaceWords = z.strictObject({
  page,
  display,
  offline,
  search,
  home,
  chapter,
  added,
  readers,
  parts,
  checklist,
  quiz,
  quizSheet,
  contact,
  partners,
  thenNow,
  reference,
  sheets,
  archive,
  sheetGroups,
  print,
  leaflet,
  copy,
  notFound,
});

export type InterfaceWords = z.infer<typeof interfaceWords>;

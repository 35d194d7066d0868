import { z } from 'zod';
import { wordGroup } from './word-group.ts';

const page = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines; {questions} of the quiz.',
  lead: 'First sentence of the page.',
}).describe('The page itself.');

const quiz = wordGroup({
  title: 'Over the way to the quiz.',
  lead: 'What awaits the reader; {questions} of the quiz.',
  start: 'Link to the quiz.',
  goOn: 'The same, where it was begun: the {number} of the next question.',
  result: 'The same, where all is answered.',
  answers: 'Link to the answers.',
}).describe('The way to the quiz.');

const sheet = wordGroup({
  title: 'Over the sheet for staff.',
  pdf: 'Link to a PDF: its {title} and {paper}.',
  quiz: 'Before the PDFs of the quiz.',
  talk: 'Before the PDFs for the morning meeting.',
  exercise: 'Before the PDFs of the exercise.',
  all: 'Link to all sheets.',
}).describe('What to hand out.');

const result = wordGroup({
  missed: 'Over the questions that were answered wrong.',
  enter: 'Button that enters the result under a name.',
  notEntered: 'Said where what enters it cannot be loaded.',
  entered: 'Said when it is entered, under which {name}.',
  print: 'Button that prints the record.',
  handIn: 'Button that shows code and text.',
  toRecord: 'Link to the results entered so far.',
}).describe('What follows the result of the quiz.');

const paper = wordGroup({
  title: 'Title of the printed page. Never a certificate.',
  company: 'Before the name of the company.',
  name: 'Before who it was.',
  date: 'Before the day.',
  score: 'Before the score.',
  right: 'Before a question that was answered right.',
  wrong: 'Before one that was not.',
  missed: 'Below the questions, where some were answered wrong.',
  note: 'That it certifies nothing.',
  taker: 'Before a line for who takes it.',
}).describe('The result on paper.');

const hand = wordGroup({
  title: 'Over code and text.',
  lead: 'How to hand them in.',
  leadText: 'The same, where the code holds the text alone.',
  qr: 'What the code is, for who does not see it; {name}.',
  text: 'Label of the text.',
  copy: 'Button that copies it.',
  copied: 'Said when it is copied.',
  notCopied: 'Said where the browser leaves that to the reader; the text is selected.',
  mail: 'Link that opens a mail with it.',
  subject: 'Subject of that mail; {name}.',
}).describe('The result as a code and a text.');

const record = wordGroup({
  title: 'Over the list.',
  lead: 'That it stays on the device.',
  empty: 'In the place of an empty list.',
  noScript: 'The same, without script.',
  name: 'Head of a column: who.',
  score: 'Head of a column: how many right.',
  scoreOf: 'How many are right: {right} of {total}.',
  day: 'Head of a column: when.',
  remove: 'Button that takes a result out.',
  removeOf: 'The same for who listens: {name} and {date}.',
  removed: 'Said when it is out; {name}.',
  undo: 'Button that puts it back.',
  undone: 'Said when it is back; {name}.',
  print: 'Button that prints the list.',
  pdf: 'Link to the sheet to sign; {paper}.',
}).describe('The results kept on the device.');

const take = wordGroup({
  title: 'Over the form.',
  lead: 'How to use it.',
  text: 'Label of the field.',
  read: 'Button that reads what stands there.',
  found: 'Over the results it holds, before they are entered.',
  known: 'Behind one that is entered already.',
  broken: 'How many cannot be read: {count}.',
  none: 'Said where there is none.',
  yes: 'Button that enters them.',
  no: 'Button that does not.',
  taken: 'Said when they are entered: {count}.',
  declined: 'Said when they are not.',
}).describe('Results from other devices.');

/** content/LANG/learn.yaml: the words of learn.html and of the result of the quiz. Words in {braces} are filled in. */
export const learnWords = z.strictObject({ page, quiz, sheet, result, paper, hand, record, take });

export type LearnWords = z.infer<typeof learnWords>;

import { z } from 'zod';
import { wordGroup } from './word-group.ts';

const page = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentences of the page.',
  doors: 'Over the links to the log, the deadlines and the sheet, for who listens.',
  windows: 'Over the windows.',
  allWindows: 'Link to all windows.',
}).describe('The page itself.');

const call = wordGroup({
  label: 'Label of the buttons, for who listens.',
  own: "Button that calls the company's own contact.",
  police: 'Button that calls the police.',
  emergency: 'Below it, the {number} for an emergency.',
  enter: "Opens the form for the company's number.",
  number: 'Label of the number.',
  save: 'Button that keeps it.',
  change: 'Button that changes it.',
  remove: 'Button that takes it away.',
  wrong: 'Said where it is no number.',
  lost: 'Said where the browser keeps nothing.',
  privacy: 'That the number stays on the device.',
}).describe("The buttons to call, and the company's number where the reader types it.");

const incident = wordGroup({
  title: 'Over the list of incidents.',
  lead: 'How to use it.',
  description: 'What the page of an incident is, for search engines; its {title}.',
  back: 'Link from its page back to the list.',
  share: 'Button that hands the page to a colleague.',
  copied: 'Said where its address was copied.',
  notCopied: 'Said where it could not be.',
  now: 'Over what to do at once.',
  never: 'Over what not to do.',
  call: 'Over whom to call.',
  manager: 'Over what the information manager does next.',
  report: 'Over what may have to be reported.',
  sources: 'Over the pages it rests on.',
  own: "To call: the company's own contact.",
  bank: 'To call: the bank.',
  policeStation: 'To call: the police station of the place.',
  maintenance: 'To call: who looks after the computers.',
  provider: 'To call: who provides line, server or mail.',
  insurer: 'To call: the insurer.',
}).describe('The page of an incident, and whom it tells the reader to call.');

const stages = wordGroup({ title: 'Over the stages.', sheet: 'Link to the sheet for the wall.' }).describe(
  'The first hour, from first-response.yaml.',
);

const record = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentence of the page.',
}).describe('The page of the log and the deadlines.');

const log = wordGroup({
  title: 'Over the log.',
  lead: 'What it is for.',
  privacy: 'That it stays on the device.',
  note: 'Label of the field for a line.',
  add: 'Button that adds it.',
  empty: 'Where there is no line.',
  done: 'The line of a {step} that was ticked.',
  noScript: 'Said in its place where no script runs; a link to the sheet follows.',
  sheet: 'Link to the sheet to write the log on.',
  lines: 'Label of the list of lines, for who listens.',
  remove: 'Button that takes a line away.',
  removeLine: 'Its label for who listens; {text} of the line.',
  removed: 'Said when it is gone.',
  undo: 'Button that brings it back.',
  added: 'Said when a line is added; {time}.',
  print: 'Button that prints the log.',
  save: 'Button that writes a text file.',
  file: 'Name of that file, without its ending.',
  wipe: 'Button that takes away all.',
  wipeSure: 'Asks before.',
  wipeYes: 'Button that goes on.',
  wipeNo: 'Button that does not.',
  wiped: 'Said when all is gone.',
  lost: 'Said where the browser keeps nothing.',
}).describe('The log of an incident.');

const deadlines = wordGroup({
  title: 'Over the deadlines.',
  short: 'The rule in a line, where the deadlines are linked to.',
  rule: 'What the law asks.',
  counting: 'How days are counted.',
  ppc: 'Link to who says so.',
  contractor: 'What to do about data of somebody else.',
  known: 'Label of the day on which it became known.',
  improper: 'Label of the box: whether there was an improper purpose.',
  prompt: 'Before the days of the first report.',
  promptDays: 'These: {from} to {to}.',
  full: 'Before the day of the full report.',
  fullDay: 'This: {day}.',
  wrong: 'Where no day is entered.',
  ics: 'Button that writes a calendar.',
  file: 'Name of that file, without its ending.',
  sheet: 'Link to the sheet for the first notice to customers.',
  promptTitle: 'The first report in the calendar; {from} to {to}.',
  fullTitle: 'The full report in the calendar.',
}).describe('By when a leak of personal data has to be reported.');

/** content/LANG/emergency.yaml: the words of emergency.html and the pages below it. Words in {braces} are filled in. */
export const emergencyWords = z.strictObject({ page, call, incident, stages, record, log, deadlines });

export type EmergencyWords = z.infer<typeof emergencyWords>;

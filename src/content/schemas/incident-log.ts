import { z } from 'zod';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

const cells = { time: 'When.', seen: 'What was seen or heard.', done: 'What was done, and who was told.', by: 'Who wrote it.' };

/** content/LANG/incident-log.yaml: the words of the table to fill in while something is going on. */
export const incidentLog = z.strictObject({
  lead: text.describe('How to write in it.'),
  company: text.describe("Label of the company's name."),
  event: text.describe('Label of what happened, in a few words.'),
  page: wordGroup({ label: 'What it is.', blank: 'What stands behind it; {number} is left blank for the pen.' }).describe(
    'The number of the sheet, where several are filled.',
  ),
  columns: wordGroup(cells).describe('Heads of the columns.'),
  example: wordGroup({ mark: 'Says that the row is an example.', ...cells }).describe('A row that shows how it is done.'),
  keep: text.describe('What to keep beside it.'),
});

import { z } from 'zod';
import { OWN_FIELDS, type OwnFieldName } from './own-copy.ts';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

const others = z
  .array(text)
  .min(1, 'is empty: write a name, or remove the field')
  .describe('What lists call such a column otherwise.');

/** content/LANG/members.yaml: words around the copies that are made for many companies from a list. */
export const membersWords = z.strictObject({
  number: z
    .strictObject({ label: text, others })
    .describe('The column for what a member is known by to who keeps the list: no field of a company.'),
  others: z
    .strictObject(
      Object.fromEntries(OWN_FIELDS.map((field) => [field, others.optional()])) as Record<
        OwnFieldName,
        z.ZodOptional<typeof others>
      >,
    )
    .describe('What lists call a field otherwise. The label of the form and the English name count anyway.'),
  report: wordGroup({
    row: 'Over the numbers of rows.',
    number: 'Over what members are known by.',
    member: 'Over the names of members.',
    result: 'Over whether it was made.',
    folder: 'Over the names of folders.',
    files: 'Over how many files each has.',
    pages: 'Over how many pages its sheets have.',
    sum: 'Over the SHA-256 of the archives.',
    faults: 'Over what to mend.',
    made: 'It was made.',
    failed: 'It was not made.',
    fault: 'What is wrong with a column: {column}, {reason}.',
    between: 'Between two faults.',
  }).describe('The columns of report.csv, and what stands in them.'),
  faults: wordGroup({
    cells: 'A row that is longer than the row of names: {count} cells too many.',
    same: 'A row that says the same as another: {row}.',
    number: 'A number that another row has: {row}.',
    fit: 'A text that is too long for its place on {sheets}.',
    sheet: 'A sheet among those: {title}.',
    logoMissing: 'A logo that is not there: {file}.',
    logoOutside: 'A logo that stands outside the folder of the list: {file}.',
    logoLarge: 'A logo that is too large.',
    logoBroken: 'A logo that is no picture.',
    logoActive: 'A drawing that holds scripts or leads to other files.',
    logoText: 'A drawing that holds text in a font.',
  }).describe('What is wrong with a row, in a sentence for who fills in the list.'),
  table: wordGroup({
    empty: 'A list without a row.',
    workbook: 'A file of Excel’s own.',
    encoding: 'A file in a code that nobody reads.',
    large: 'A file that is too large: {most} MB at the most.',
    quotes: 'Quotation marks that are not closed: {row}.',
    unknown: 'A column that there is none of: {column}.',
    near: 'What an unknown column may mean: {column}.',
    skip: 'How to keep a column that is not ours.',
    twice: 'Two columns for one field: {column}.',
    noName: 'No column for the name: {column}.',
  }).describe('What is wrong with the list as a whole.'),
  readMe: z
    .strictObject({
      file: text.regex(/^[^\\/:*?"<>|]+\.txt$/, 'is no file name: write it as in README.txt'),
      title: text.describe('Its first line; {name} of the company.'),
      lines: z.array(text).min(1).describe('A line each; {name}, {date} of the edition.'),
      site: z.array(text).min(1).describe('What is said besides where the site of {name} is there, too.'),
    })
    .describe('The text beside a company’s sheets, for its people.'),
});
export type MembersWords = z.infer<typeof membersWords>;

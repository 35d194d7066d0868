import { z } from 'zod';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';
import { PARTNERS, type PartnerName } from './organization.ts';

const field = z.strictObject({
  label: text.describe('What the field is called: in the form, in members.csv, where it is wrong.'),
  hint: text.optional().describe('What to write there, for who fills it in.'),
  example: text.optional().describe('An example.'),
}).describe('A field of organization.yaml: a partner’s behind a point.');

/** The fields of a partner, in the order in which they are filled in. */
export const partnerFields = (partner: PartnerName) =>
  [
    `${partner}.name`,
    `${partner}.phone`,
    partner === 'insurer' ? (`${partner}.policy` as const) : (`${partner}.note` as const),
  ] as const;

/** Every field that somebody fills in, as form, members.csv and faults name it. */
export const OWN_FIELDS = [
  'name',
  'shortName',
  'logo',
  'department',
  'person',
  'deputy',
  'phone',
  'extension',
  'mobile',
  'mail',
  'chat',
  'place',
  'hours',
  'outOfHours',
  ...PARTNERS.flatMap(partnerFields),
  'message',
  'messageFrom',
  'rules.title',
  'rules.url',
  'rows.label',
  'rows.text',
] as const;
export type OwnFieldName = (typeof OWN_FIELDS)[number];

/** content/LANG/own-copy.yaml: words around a company's own copy. */
export const ownCopy = z.strictObject({
  fields: z.strictObject(Object.fromEntries(OWN_FIELDS.map((name) => [name, field])) as Record<OwnFieldName, typeof field>).describe('The fields of a company’s data.'),
  example: z.array(text).min(1).describe('What the template of organization.yaml says on top, a line each.'),
  empty: text.describe('What the public edition’s organization.js says, in a line; every page loads it.'),
  file: z.array(text).min(1).describe('What organization.js says on top, a line each.'),
  lines: wordGroup({
    contact: 'Before who is told.',
    phone: 'Before their phone number.',
    mobile: 'Before their mobile number.',
    deputy: 'Before their deputy.',
    mail: 'Before their mail address.',
    chat: 'Before their place in a chat.',
    place: 'Before where they are.',
    hours: 'Before when they can be reached.',
    outOfHours: 'Before what to do outside these hours.',
  }).describe('How to reach the contact: labels in boxes, which are short.'),
  texts: wordGroup({
    extension: 'An extension: {number}.',
    phoneAndExtension: 'A number with its extension: {phone}, {extension}.',
    policy: "An insurance policy's number: {number}.",
    noted: 'A partner with what to know of it: {name}, {note}.',
    of: 'Whose copy it is: {name}.',
    code: 'What the code of the contact opens, for who does not see it; {text} is the number or address.',
    logo: 'The logo, for who does not see it; {name} of the company.',
  }).describe('How texts are put together.'),
  asked: z
    .array(text)
    .min(1)
    .describe('Words of queries that a company’s own contact answers: it stands above what is found then.'),
  view: wordGroup({
    link: 'A link to the print view of a sheet, which has the company’s own contact.',
    of: 'Behind that, for who listens: {title} of the sheet.',
  }).describe('On the page of all sheets.'),
  broken: wordGroup({
    text: 'Where organization.js cannot be read.',
    mend: 'A link to setup.html, behind that.',
  }).describe('What a page or sheet says whose organization.js cannot be read.'),
  cover: wordGroup({
    whose: 'That the text of the leaflet is not the company’s.',
  }).describe('What the cover of a company’s leaflet says.'),
  faults: wordGroup({
    missing: 'A field that must be filled in.',
    long: 'A text that is too long: {most} letters at the most.',
    together: 'Two texts that are too long together: {most} letters at the most.',
    unseen: 'A text that holds a line break or a sign that is not seen.',
    space: 'A text that begins or ends with a space.',
    mail: 'A text that is no mail address.',
    address: 'A text that is no web address.',
    nobody: 'A partner with neither name nor phone.',
    large: 'A picture that is too large.',
    many: 'More than there is room for: {most}.',
    unknown: 'A field that there is none of: {field}.',
    wrong: 'Anything else that cannot be read.',
    glyph: 'A letter that the sheets’ fonts lack: {letters}.',
  }).describe('What is wrong with a field, in a sentence for who fills it in.'),
});
export type OwnCopyWords = z.infer<typeof ownCopy>;

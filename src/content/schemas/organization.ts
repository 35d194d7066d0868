// A browser loads these schemas, too: of a namespace it gets what they use, of `{ z }` all of zod.
import * as z from 'zod';
import { mail, text } from './primitives.ts';

/** So many letters are set on every sheet without a change of its pages; tests print the longest. */
export const LONGEST = {
  name: 40,
  shortName: 16,
  contact: 32,
  person: 20,
  phone: 28,
  mail: 50,
  chat: 60,
  place: 24,
  hours: 30,
  partner: 20,
  partnerPhone: 22,
  note: 18,
  message: 80,
  title: 30,
  label: 10,
  row: 40,
} as const;

/** How many links to own rules and how many rows of its own a company may have. */
export const MOST = 5;

/** Letters as people count them: 𠮷 is one. */
export function lettersOf(value: string): number {
  return [...new Intl.Segmenter().segment(value)].length;
}

/** A text that has a place of fixed size on paper. */
function short(letters: number) {
  // Marks that turn the direction of what follows, and what no printer shows, have no place in a name.
  const plain = text.refine((value) => !/[\p{Cc}\u200b\u2028\u2029\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(value), {
    error: 'holds a line break or a sign that is not seen: remove it',
    params: { fault: 'unseen' },
  });
  return plain.refine((value) => lettersOf(value) <= letters, {
    error: ({ input }) =>
      `has ${lettersOf(String(input))} letters: shorten it to ${letters}, the sheets have no more room for it`,
    params: { fault: 'long', most: letters },
  });
}

/** An address in a chat has narrow letters; a name, which may have wide ones, is as long as any other. */
const chat = short(LONGEST.chat).refine(
  (value) => /^[\x21-\x7e]+$/.test(value) || lettersOf(value) <= LONGEST.contact,
  {
    error: ({ input }) =>
      `has ${lettersOf(String(input))} letters: shorten it to ${LONGEST.contact}, the sheets have no more room for it`,
    params: { fault: 'long', most: LONGEST.contact },
  },
);

const webAddress = z
  .string()
  .max(500, 'is longer than 500 letters')
  .refine((value) => /^https?:\/\/[^\s/]\S*$/.test(value) && URL.canParse(value), {
    error: 'is no web address: write it in full, as in https://intra.example.co.jp/rules',
    params: { fault: 'address' },
  })
  .describe('A web address, also one that only the company reaches.');

const partner = {
  name: short(LONGEST.partner).optional(),
  phone: short(LONGEST.partnerPhone).optional(),
};

function named<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .strictObject(shape)
    .refine((value: { name?: unknown; phone?: unknown }) => value.name !== undefined || value.phone !== undefined, {
      message: 'names nobody: add name or phone',
      params: { fault: 'nobody' },
    });
}

const noted = named({
  ...partner,
  note: short(LONGEST.note).optional().describe('What they ask for, or when they answer: 夜間も受付.'),
}).describe('Somebody outside whom the company calls in an emergency: its bank, the police.');

/** The partners by their names here, in the order in which they are shown. */
export const PARTNERS = ['bank', 'policeStation', 'maintenance', 'provider', 'insurer'] as const;
export type PartnerName = (typeof PARTNERS)[number];

/**
 * content/organization.yaml: the company whose copy this is. Absent in the public edition. Its contact stands before
 * every public window, on screen and on paper. The same data is what organization.js holds and a row of members.csv.
 */
export const organization = z
  .strictObject({
    name: short(LONGEST.name).describe("The company's name."),
    shortName: short(LONGEST.shortName).optional().describe('What its people call it: beside the contact, on top of every page.'),
    logo: z
      .string()
      .min(1)
      .max(700_000, 'is larger than 500 kB')
      .optional()
      .describe('A file beside this one, SVG or PNG; in organization.js a data: address of it.'),
    department: short(LONGEST.contact).optional().describe('The department to tell: 総務課.'),
    person: short(LONGEST.person).optional().describe('Who is told, by role or name: 情報管理者 髙橋.'),
    deputy: short(LONGEST.contact).optional().describe('Who is told where they are away.'),
    phone: short(LONGEST.phone).optional().describe('A number as people in the company dial it.'),
    extension: short(LONGEST.label).optional().describe('The extension: 1234.'),
    mobile: short(LONGEST.partnerPhone).optional().describe('A mobile number.'),
    mail: mail
      .max(LONGEST.mail, `is longer than ${LONGEST.mail} letters: the sheets have no more room for it`)
      .optional(),
    chat: chat.optional().describe('Where they are in a chat: an address, or a name as #security.'),
    place: short(LONGEST.place).optional().describe('Where to find them: a room, a floor.'),
    hours: short(LONGEST.hours).optional().describe('When they can be reached.'),
    outOfHours: short(LONGEST.hours).optional().describe('What to do outside these hours.'),
    bank: noted.optional().describe('The branch or the number for stopping transfers.'),
    policeStation: noted.optional().describe('The police station of the place, or its cyber crime department.'),
    maintenance: noted.optional().describe('Who looks after the computers.'),
    provider: noted.optional().describe('Who provides line, server or mail.'),
    insurer: named({ ...partner, policy: short(LONGEST.note).optional().describe("The policy's number.") })
      .optional()
      .describe('The insurer.'),
    message: short(LONGEST.message).optional().describe('A message from the management to all who work there.'),
    messageFrom: short(LONGEST.person).optional().describe('Who says so: 代表取締役 髙橋.'),
    rules: z
      .array(z.strictObject({ title: short(LONGEST.title), url: webAddress }))
      .max(MOST, `are more than ${MOST}`)
      .default([])
      .describe("Links to the company's own rules."),
    rows: z
      .array(z.strictObject({ label: short(LONGEST.label), text: short(LONGEST.row) }))
      .max(MOST, `are more than ${MOST}`)
      .default([])
      .describe('Whatever else its people need.'),
  })
  .superRefine(({ department = '', person = '', phone = '', extension = '' }, context) => {
    const check = (field: string, parts: readonly string[], most: number) => {
      const letters = lettersOf(parts.filter(Boolean).join(' '));
      if (parts.every(Boolean) && letters > most)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `has with ${parts[0] === department ? 'department' : 'phone'} ${letters} letters: shorten them to ${most} together, the sheets have no more room`,
          params: { fault: 'together', most },
        });
    };
    check('person', [department, person], LONGEST.contact);
    check('extension', [phone, extension], LONGEST.phone - 3);
  });

export type Organization = z.infer<typeof organization>;

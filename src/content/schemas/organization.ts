import { z } from 'zod';
import { mail, text } from './primitives.ts';

/** So many letters are set on every sheet without a change of its pages; tests print the longest. */
const LONGEST = {
  name: 40,
  contact: 32,
  phone: 28,
  mail: 50,
  place: 24,
  hours: 30,
  partner: 20,
  partnerPhone: 22,
  note: 18,
} as const;

/** A text that has a place of fixed size on paper. Letters are counted as people count them: 𠮷 is one. */
function short(letters: number) {
  const length = (value: string) => [...new Intl.Segmenter().segment(value)].length;
  return text.refine((value) => length(value) <= letters, {
    error: ({ input }) =>
      `has ${length(String(input))} letters: shorten it to ${letters}, the sheets have no more room for it`,
  });
}

const partner = z
  .strictObject({
    name: short(LONGEST.partner),
    phone: short(LONGEST.partnerPhone),
    note: short(LONGEST.note).optional().describe('What they ask for, or when they answer: 証券番号 1234-5678.'),
  })
  .describe('Somebody outside whom the company calls in an emergency: its bank, its insurer.');

/** The partners by their names here, in the order in which they are shown. */
export const PARTNERS = ['bank', 'policeStation', 'maintenance', 'provider', 'insurer'] as const;

/**
 * content/organization.yaml: the company whose copy this is. Absent in the public edition. Its contact stands before
 * every public window, on screen and on paper.
 */
export const organization = z
  .strictObject({
    name: short(LONGEST.name).describe("The company's name."),
    contact: short(LONGEST.contact).describe(
      "Whom to tell: a person's role or a department, not a name that leaves with its bearer.",
    ),
    phone: short(LONGEST.phone)
      .optional()
      .describe('A number as people in the company dial it; an extension is fine: 内線 1234.'),
    mail: mail
      .max(LONGEST.mail, `is longer than ${LONGEST.mail} letters: the sheets have no more room for it`)
      .optional(),
    place: short(LONGEST.place).optional().describe('Where to find them: a room, a floor.'),
    hours: short(LONGEST.hours).optional().describe('When they can be reached, and what to do outside these hours.'),
    bank: partner.optional().describe('The branch or the number for stopping transfers.'),
    policeStation: partner.optional().describe('The police station of the place, or its cyber crime department.'),
    maintenance: partner.optional().describe('Who looks after the computers.'),
    provider: partner.optional().describe('Who provides line, server or mail.'),
    insurer: partner.optional().describe("The insurer, with the policy's number as a note."),
  })
  .refine((value) => value.phone ?? value.mail ?? value.place, {
    message: 'says nobody how to reach the contact: add phone, mail or place',
  });

export type Organization = z.infer<typeof organization>;

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

/** Somebody outside whom the company calls in an emergency: its bank, its insurer. */
const partner = z.strictObject({
  name: short(LONGEST.partner),
  phone: short(LONGEST.partnerPhone),
  /** What they ask for, or when they answer: 証券番号 1234-5678. */
  note: short(LONGEST.note).optional(),
});

/** The partners by their names here, in the order in which they are shown. */
export const PARTNERS = ['bank', 'policeStation', 'maintenance', 'provider', 'insurer'] as const;

/**
 * content/organization.yaml: the company whose copy this is. Absent in the public edition. Its contact stands before
 * every public window, on screen and on paper.
 */
export const organization = z
  .strictObject({
    /** The company's name. */
    name: short(LONGEST.name),
    /** Whom to tell: a person's role or a department, not a name that leaves with its bearer. */
    contact: short(LONGEST.contact),
    /** A number as people in the company dial it; an extension is fine: 内線 1234. */
    phone: short(LONGEST.phone).optional(),
    mail: mail
      .max(LONGEST.mail, `is longer than ${LONGEST.mail} letters: the sheets have no more room for it`)
      .optional(),
    /** Where to find them: a room, a floor. */
    place: short(LONGEST.place).optional(),
    /** When they can be reached, and what to do outside these hours. */
    hours: short(LONGEST.hours).optional(),
    /** The branch or the number for stopping transfers. */
    bank: partner.optional(),
    /** The police station of the place, or its cyber crime department. */
    policeStation: partner.optional(),
    /** Who looks after the computers. */
    maintenance: partner.optional(),
    /** Who provides line, server or mail. */
    provider: partner.optional(),
    /** The insurer, with the policy's number as a note. */
    insurer: partner.optional(),
  })
  .refine((value) => value.phone ?? value.mail ?? value.place, {
    message: 'says nobody how to reach the contact: add phone, mail or place',
  });

export type Organization = z.infer<typeof organization>;
export type Partner = z.infer<typeof partner>;

import { z } from 'zod';
import { mail, text } from './primitives.ts';

/**
 * content/organization.yaml: the company whose copy this is. Absent in the public edition. Its contact stands before
 * every public window, on screen and on paper.
 */
export const organization = z
  .strictObject({
    /** The company's name. */
    name: text,
    /** Whom to tell: a person's role or a department, not a name that leaves with its bearer. */
    contact: text,
    /** A number as people in the company dial it; an extension is fine: 内線 1234. */
    phone: text.optional(),
    mail: mail.optional(),
    /** Where to find them: a room, a floor. */
    place: text.optional(),
    /** When they can be reached, and what to do outside these hours. */
    hours: text.optional(),
  })
  .refine((value) => value.phone ?? value.mail ?? value.place, {
    message: 'says nobody how to reach the contact: add phone, mail or place',
  });

export type Organization = z.infer<typeof organization>;

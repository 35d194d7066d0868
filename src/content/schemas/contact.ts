import { z } from 'zod';
import { date, httpsUrl, id, mail, phone, printedWithToday, text } from './primitives.ts';

/** A window (相談窓口) in content/contacts.yaml: the facts that no language changes. */
export const contact = z.strictObject({
  id,
  /** Its official name. */
  name: text,
  /** Whether the printed leaflet lists it; false for a window opened since. */
  inLeaflet: z.boolean(),
  /** consult: where to ask when something happened; service: help to buy beforehand. */
  kind: z.enum(['consult', 'service']),
  phone: phone.optional(),
  /** The number for an emergency, where it has one. */
  emergencyPhone: phone.optional(),
  mail: mail.optional(),
  /** The page that says how to reach it; its QR code leads here. None where dialling is all there is to do. */
  url: httpsUrl.optional(),
  /** The day the facts were last compared with `source`. */
  checked: date,
  /** Where the facts are written. */
  source: httpsUrl,
});

/** The words around a window, in content/LANG/contacts.yaml under the window's id. */
export const contactWords = printedWithToday(
  z.strictObject({
    /** When to turn to it, in a few words: the first thing a reader looks for. */
    for: text,
    /** The same in a few words, for the ribbons of the big poster and for cards. */
    short: text.max(9, 'is longer than 9 characters: shorten it, the poster has it on a narrow ribbon'),
    /** What it does, in a sentence or two. */
    about: text,
    /** What someone in alarm must know at a glance; printed on posters. */
    brief: text.optional(),
    /** Opening hours in words. */
    hours: text.optional(),
    /** What else to know before turning to it. */
    note: text.optional(),
    /** What the printed leaflet says, where that has changed. Goes with `today`. */
    printed: text.optional(),
    /** What holds today, a sentence each. Goes with `printed`. */
    today: z.array(text).min(1).optional(),
  }),
);

export type Contact = z.infer<typeof contact>;
export type ContactWords = z.infer<typeof contactWords>;

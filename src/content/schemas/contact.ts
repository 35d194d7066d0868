import { z } from 'zod';
import { date, httpsUrl, id, mail, phone, printedWithToday, text } from './primitives.ts';

/** A window (相談窓口) in content/contacts.yaml: the facts that no language changes. */
export const contact = z.strictObject({
  id,
  name: text.describe('Its official name.'),
  inLeaflet: z.boolean().describe('Whether the printed leaflet lists it; false for a window opened since.'),
  kind: z
    .enum(['consult', 'service'])
    .describe('consult: where to ask when something happened; service: help to buy beforehand.'),
  forPersons: z
    .literal(true)
    .optional()
    .describe('It serves private persons, not companies: pages of the site show it behind all others.'),
  phone: phone.optional(),
  emergencyPhone: phone.optional().describe('The number for an emergency, where it has one.'),
  mail: mail.optional(),
  url: httpsUrl
    .optional()
    .describe('The page that says how to reach it; its QR code leads here. None where dialling is all there is to do.'),
  checked: date.describe('The day the facts were last compared with `source`.'),
  source: httpsUrl.describe('Where the facts are written.'),
});

/** The words around a window, in content/LANG/contacts.yaml under the window's id. */
export const contactWords = printedWithToday(
  z.strictObject({
    for: text.describe('When to turn to it, in a few words: the first thing a reader looks for.'),
    short: text
      .max(9, 'is longer than 9 characters: shorten it, the poster has it on a narrow ribbon')
      .describe('The same in a few words, for the ribbons of the big poster and for cards.'),
    about: text.describe('What it does, in a sentence or two.'),
    brief: text.optional().describe('What someone in alarm must know at a glance; printed on posters.'),
    hours: text.optional().describe('Opening hours in words.'),
    note: text.optional().describe('What else to know before turning to it.'),
    printed: text.optional().describe('What the printed leaflet says, where that has changed. Goes with `today`.'),
    today: z.array(text).min(1).optional().describe('What holds today, a sentence each. Goes with `printed`.'),
  }),
);

export type Contact = z.infer<typeof contact>;
export type ContactWords = z.infer<typeof contactWords>;

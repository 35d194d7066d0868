import { z } from 'zod';
import { date, httpsUrl, id, printedWithToday, text } from './primitives.ts';

/** A published work in content/references.yaml. */
export const reference = z.strictObject({
  id,
  title: text.describe('The title, exactly as published.'),
  url: httpsUrl,
  kind: z.enum(['web', 'video']).describe('web: pages or documents to read; video: a film to watch.'),
  newer: z
    .strictObject({ title: text, url: httpsUrl })
    .optional()
    .describe('A newer edition, where there is one: its title and address.'),
  checked: date.describe('The day the facts were last checked.'),
});

/** The words around a reference, in content/LANG/references.yaml under its id. */
export const referenceWords = printedWithToday(
  z.strictObject({
    about: text.describe('What the reader finds there, in one sentence.'),
    printed: text.optional().describe('What the printed leaflet names, where that has changed. Goes with `today`.'),
    today: z.array(text).min(1).optional().describe('What holds today. Goes with `printed`.'),
  }),
);

export type Reference = z.infer<typeof reference>;
export type ReferenceWords = z.infer<typeof referenceWords>;

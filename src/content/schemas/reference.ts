import { z } from 'zod';
import { date, httpsUrl, id, printedWithToday, text } from './primitives.ts';

/** A published work in content/references.yaml. */
export const reference = z.strictObject({
  id,
  /** The title, exactly as published. */
  title: text,
  url: httpsUrl,
  /** web: pages or documents to read; video: a film to watch. */
  kind: z.enum(['web', 'video']),
  /** A newer edition, where there is one: its title and address. */
  newer: z.strictObject({ title: text, url: httpsUrl }).optional(),
  /** The day the facts were last checked. */
  checked: date,
});

/** The words around a reference, in content/LANG/references.yaml under its id. */
export const referenceWords = printedWithToday(
  z.strictObject({
    /** What the reader finds there, in one sentence. */
    about: text,
    /** What the printed leaflet names, where that has changed. Goes with `today`. */
    printed: text.optional(),
    /** What holds today. Goes with `printed`. */
    today: z.array(text).min(1).optional(),
  }),
);

export type Reference = z.infer<typeof reference>;
export type ReferenceWords = z.infer<typeof referenceWords>;

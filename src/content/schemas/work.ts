import { z } from 'zod';
import { date, httpsUrl, text } from './primitives.ts';

/** content/work.yaml: the leaflet this edition is based on, and this edition. */
export const work = z.strictObject({
  /** The leaflet's title, exactly as published. */
  title: text,
  /** The handbook's version the leaflet follows. */
  handbookVersion: text,
  handbookPublished: date,
  /** Who made it, by the name of that day. */
  authorThen: text,
  /** The same body by today's name. */
  authorToday: text,
  authorSite: httpsUrl,
  /** The day the author was renamed. */
  authorRenamed: date,
  /** The day of this edition; printed on every sheet. */
  edition: date,
  /** The licence of the texts. */
  licence: z.strictObject({ name: text, url: httpsUrl }),
});

export type Work = z.infer<typeof work>;

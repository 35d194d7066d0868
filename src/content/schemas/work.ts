import { z } from 'zod';
import { date, httpsUrl, text } from './primitives.ts';

/** content/work.yaml: the leaflet this edition is based on, and this edition. */
export const work = z.strictObject({
  title: text.describe("The leaflet's title, exactly as published."),
  handbookVersion: text.describe("The handbook's version the leaflet follows."),
  handbookPublished: date,
  authorThen: text.describe('Who made it, by the name of that day.'),
  authorToday: text.describe("The same body by today's name."),
  authorSite: httpsUrl,
  authorRenamed: date.describe('The day the author was renamed.'),
  edition: date.describe('The day of this edition; printed on every sheet.'),
  licence: z.strictObject({ name: text, url: httpsUrl }).describe('The licence of the texts.'),
});

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);
const count = z.int().positive();

const chapter = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  topics: words.optional(),
  points: count.optional(),
  boxes: count.optional(),
  groups: z.record(z.string(), count).optional(),
  bands: z.array(z.array(count).min(1)).optional(),
  figures: z.int().default(0),
  handbook: words.default([]),
  references: words.default([]),
  says: words.default([]),
});

const window = z.strictObject({
  name: z.string(),
  inLeaflet: z.boolean(),
  phone: z.string().optional(),
  mail: z.string().optional(),
  hours: words.default([]),
  url: z.url().optional(),
  says: words,
  today: words.optional(),
});

const reference = z.strictObject({
  title: z.string(),
  url: z.url(),
  today: words.optional(),
  newer: z.url().optional(),
});

const question = z.strictObject({
  about: z.string(),
  input: z.enum(['checkbox', 'radio']),
  options: words,
  right: words,
  reference: z.string().optional(),
});

const schema = z.strictObject({
  work: z.strictObject({
    title: z.string(),
    authorThen: z.string(),
    authorToday: z.string(),
    authorSite: z.url(),
    licences: words,
    page: z.url(),
    unofficial: z.string(),
  }),
  thenAndNow: z.strictObject({ then: z.string(), now: z.string() }),
  chapters: z.array(chapter),
  firstSteps: z.strictObject({ pages: words, steps: words }),
  windows: z.record(z.string(), window),
  references: z.record(z.string(), reference),
  quiz: z.array(question),
  allOptions: z.string(),
  totals: z.record(
    z.enum(['checklists', 'boxes', 'handbook', 'references', 'answerReferences', 'windowsInLeaflet', 'questions']),
    count,
  ),
  searches: z.record(z.string(), z.string()),
  searchesForWindows: z.record(z.string(), z.string()),
  foreign: words,
  wrong: words,
  claims: words,
});

/** tests/facts.yaml: what the output is held against. A key that no test knows is refused. */
export const facts = schema.parse(parse(readFileSync('tests/facts.yaml', 'utf8')));

export type WindowFacts = z.infer<typeof window>;
export type WorkFacts = z.infer<typeof reference>;

/** The address of a chapter. */
export const pageOf = (id: string): string => `${id}.html`;
/** The leaflet's chapters that hold a checklist. */
export const topicsOfLeaflet = facts.chapters.filter(({ boxes }) => boxes !== undefined);

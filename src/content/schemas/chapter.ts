import { z } from 'zod';
import { refersTo } from './names.ts';
import { text } from './primitives.ts';

export const reader = z
  .enum(['management', 'manager', 'staff'])
  .describe('Who a chapter speaks to; the leaflet names these three.');

export const part = z
  .enum(['introduction', 'organization', 'systems', 'quiz', 'contacts'])
  .describe('Where a chapter stands in the leaflet.');

export const chapterKind = z
  .enum(['introduction', 'overview', 'topic', 'quiz', 'answers', 'contacts'])
  .describe('What a chapter is: its pages differ in what stands around the text.');

/** The front matter of content/LANG/chapters/NN-ID.mdx. NN is its place, ID its address and file name. */
export const chapter = z.strictObject({
  title: text.describe('The title, exactly as the leaflet prints it.'),
  short: text
    .max(12, 'is longer than 12 characters: shorten it, the full name is the title')
    .describe('A short name for tabs, running heads and breadcrumbs: 12 characters at most.'),
  part,
  kind: chapterKind,
  inLeaflet: z
    .boolean()
    .default(true)
    .describe(
      "False for a supplement: a topic that this edition adds. Readers are told so; it is not counted as the leaflet's.",
    ),
  description: text
    .min(30, 'is shorter than 30 characters: say what the reader finds here')
    .max(120, 'is longer than 120 characters: shorten it')
    .describe('One or two sentences for search engines and lists of chapters: 40 to 120 characters.'),
  point: text.describe('The point of the chapter in one sentence; stands large under the title.'),
  readers: z.array(reader).min(1, 'names nobody: give at least one reader').describe('Who should read it.'),
  handbook: z
    .array(refersTo('handbook'))
    .default([])
    .describe("Places in the handbook (ids of handbook.yaml), in the leaflet's order."),
  references: z
    .array(refersTo('references'))
    .default([])
    .describe("Published works (ids of references.yaml), in the leaflet's order."),
});

export type Chapter = z.infer<typeof chapter>;
export type ChapterKind = z.infer<typeof chapterKind>;
export type Part = z.infer<typeof part>;

import { z } from 'zod';
import { id, text } from './primitives.ts';

export const panel = z
  .strictObject({
    id,
    alt: text.describe('The alternative text: what someone learns who does not see it.'),
    name: text.optional().describe('A name to stand under the drawing.'),
    text: text.optional().describe('A sentence or two under the name.'),
    labels: z.record(z.string(), text).default({}).describe('The words inside the drawing, by key.'),
  })
  .describe('One drawing of a figure; src/figures/FIGURE/PANEL.astro draws it.');

/** content/LANG/figures/ID.yaml. */
export const figure = z.strictObject({
  title: text.describe('The caption.'),
  panels: z.array(panel).min(1, 'has no panels: add one').describe('Its drawings, in order.'),
});

export type Figure = z.infer<typeof figure>;

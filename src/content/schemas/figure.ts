import { z } from 'zod';
import { id, text } from './primitives.ts';

/** One drawing of a figure; src/figures/FIGURE/PANEL.astro draws it. */
export const panel = z.strictObject({
  id,
  /** The alternative text: what someone learns who does not see it. */
  alt: text,
  /** A name to stand under the drawing. */
  name: text.optional(),
  /** A sentence or two under the name. */
  text: text.optional(),
  /** The words inside the drawing, by key. */
  labels: z.record(z.string(), text).default({}),
});

/** content/LANG/figures/ID.yaml. */
export const figure = z.strictObject({
  /** The caption. */
  title: text,
  panels: z.array(panel).min(1, 'has no panels: add one'),
});

export type Figure = z.infer<typeof figure>;
export type Panel = z.infer<typeof panel>;

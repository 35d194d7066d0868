import { z } from 'zod';
import { text } from './primitives.ts';
import { wordGroup } from './word-group.ts';

/** content/LANG/lost-device.yaml: when a phone or a PC is lost. A card of a quarter of A4, folded. */
export const lostDevice = z.strictObject({
  title: text,
  lead: text.describe('When the card is used.'),
  steps: z.array(z.strictObject({ do: text, note: text })).min(1).describe('What to do, in order, and what to mind.'),
  fold: text.describe('How to fold and where to carry it.'),
  own: wordGroup({
    carrier: 'Whom to ask to stop the line.',
    number: 'The number of the phone itself.',
    device: 'How the company names the device.',
  }).describe('Lines to fill in.'),
  warning: text.describe('What must not be written there.'),
});

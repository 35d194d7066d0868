import { z } from 'zod';
import { refersTo } from './names.ts';
import { id, text } from './primitives.ts';

const placed = refersTo('items', { twice: 'name it once', each: 'is in no stage of {file}: add it to one' }).describe(
  'Every item stands in one stage, and in no other.',
);

export const planStage = z
  .strictObject({
    id,
    title: text,
    reason: text.describe('Why these items stand at this place.'),
    days: z.number().int().positive().describe('The proposed due date, in days from the day the plan is looked at.'),
    items: z
      .array(placed)
      .min(1, 'has no items: add one or remove the stage')
      .describe('Ids of checklist items, in the order to do them.'),
  })
  .describe('A stage of the plan: items that are done together.');

/** content/LANG/action-plan.yaml: the order in which open items are proposed. Every item stands in one stage. */
export const actionPlan = z.strictObject({
  intro: text.describe('How to read the plan, in a sentence.'),
  stages: z.array(planStage).min(1, 'has no stages: add one').describe('The stages, in order.'),
});

export type PlanStage = z.infer<typeof planStage>;

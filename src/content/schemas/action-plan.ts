import { z } from 'zod';
import { refersTo } from './names.ts';
import { id, text } from './primitives.ts';

/** Every item stands in one stage, and in no other. */
const placed = refersTo('items', { twice: 'name it once', each: 'is in no stage of {file}: add it to one' });

/** A stage of the plan: items that are done together. */
export const planStage = z.strictObject({
  id,
  title: text,
  /** Why these items stand at this place. */
  reason: text,
  /** The proposed due date, in days from the day the plan is looked at. */
  days: z.number().int().positive(),
  /** Ids of checklist items, in the order to do them. */
  items: z.array(placed).min(1, 'has no items: add one or remove the stage'),
});

/** content/LANG/action-plan.yaml: the order in which open items are proposed. Every item stands in one stage. */
export const actionPlan = z.strictObject({
  /** How to read the plan, in a sentence. */
  intro: text,
  stages: z.array(planStage).min(1, 'has no stages: add one'),
});

export type ActionPlan = z.infer<typeof actionPlan>;
export type PlanStage = z.infer<typeof planStage>;

import { ITEM_STATES } from '../../content/schemas/item-states.ts';

/** What the overview counts of each checklist: items by their answer, and those without one. */
export const OVERVIEW_COLUMNS = [...ITEM_STATES, 'unanswered'] as const;

import { problemAt } from '../reading/entry.ts';
import { itemIds } from './known-ids.ts';
import type { Problem } from '../reading/problem.ts';
import type { Check } from './check.ts';

/** The plan names every item of the checklists, each once, and nothing else. */
export const planHoldsEveryItem: Check = ({ entries }) => {
  const known = itemIds(entries);
  return entries.actionPlan.flatMap((plan): Problem[] => {
    const placed = new Set<string>();
    const faults = (plan.draft.stages ?? []).flatMap((stage, at) =>
      (stage?.items ?? []).flatMap((item, index) => {
        const path = ['stages', at, 'items', index];
        if (item === undefined) return [];
        if (known && !known.has(item))
          return [problemAt(plan, path, `"${item}" is no item of a checklist: correct or remove it`)];
        if (placed.has(item)) return [problemAt(plan, path, `"${item}" stands in the plan already: name it once`)];
        placed.add(item);
        return [];
      }),
    );
    // A name that is wrong may mean an item that is lacking.
    const lacking = known && faults.length === 0 ? [...known].filter((item) => !placed.has(item)) : [];
    if (lacking.length > 0) faults.push(problemAt(plan, ['stages'], `lack ${lacking.join(', ')}: add each to a stage`));
    return faults;
  });
};

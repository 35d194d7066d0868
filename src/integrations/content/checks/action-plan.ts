import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** The plan names every item of the checklists, each once, and nothing else. */
export const planHoldsEveryItem: Check = ({ entries }) => {
  const known = new Set(
    entries.checklists.flatMap(({ draft }) =>
      (draft.groups ?? []).flatMap((group) => (group?.items ?? []).flatMap((item) => item?.id ?? [])),
    ),
  );
  return entries.actionPlan.flatMap((plan): Problem[] => {
    const placed = new Set<string>();
    const faults = (plan.draft.stages ?? []).flatMap((stage, at) =>
      (stage?.items ?? []).flatMap((item, index) => {
        const path = ['stages', at, 'items', index];
        if (item === undefined) return [];
        if (!known.has(item))
          return [problemAt(plan, path, `"${item}" is no item of a checklist: correct or remove it`)];
        if (placed.has(item)) return [problemAt(plan, path, `"${item}" stands in the plan already: name it once`)];
        placed.add(item);
        return [];
      }),
    );
    const lacking = [...known].filter((item) => !placed.has(item));
    if (lacking.length > 0) faults.push(problemAt(plan, ['stages'], `lack ${lacking.join(', ')}: add each to a stage`));
    return faults;
  });
};

import { problemAt } from '../reading/entry.ts';
import type { Check } from './check.ts';

/** Tasks differ over all checklists: in a plan, a table or a calendar nothing else tells them apart. */
export const tasksDiffer: Check = ({ entries }) => {
  const owners = new Map<string, string>();
  return entries.checklists.flatMap((entry) =>
    (entry.draft.groups ?? []).flatMap((group, at) =>
      (group?.items ?? []).flatMap((item, index) => {
        if (item?.task === undefined) return [];
        const path = ['groups', at, 'items', index, 'task'];
        const owner = owners.get(item.task);
        owners.set(item.task, owner ?? `${entry.file.path}:${entry.file.lineOf([...entry.path, ...path]) ?? 1}`);
        if (owner === undefined) return [];
        return [problemAt(entry, path, `"${item.task}" is the task of ${owner} already: word each so that it differs`)];
      }),
    ),
  );
};

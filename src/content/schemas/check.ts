import type { z } from 'zod';
import { wordGroup } from './word-group.ts';

/** content/LANG/check.yaml: the words of check.html. Words in {braces} are filled in. */
export const checkWords = wordGroup({
  title: 'Title of the page.',
  description: 'What the page is, for search engines.',
  lead: 'First sentences of the page.',
  noScript: 'The page in a browser without script.',
  start: 'Over the items of the first stage of the plan.',
  startLead: 'Under that.',
  group: 'Name of a {group} of a {checklist} that has several.',
  all: 'Over the list of groups.',
  notes: 'Button that shows why an item matters and its first step.',
  topic: 'Link to the item on the page of its topic, below these.',
  notesLost: 'Said where these cannot be loaded.',
  keys: 'That keys answer, where there is a keyboard.',
  said: 'For who listens, said after a key has answered: the {answer}, and how many have one, {done} of {of}.',
  undo: 'Button that takes the last answer back.',
  undone: 'Said when it is.',
  previous: 'Link to the group before.',
  next: 'Link to the next group.',
  toAll: 'Link from the items of the first stage to all.',
  toStatus: 'Link to the status, at the end.',
  left: 'After the last group: how many have no answer, {count}.',
  toLeft: 'Link to the first of them.',
});

export type CheckWords = z.infer<typeof checkWords>;

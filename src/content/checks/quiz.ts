import { problemAt } from '../reading/entry.ts';
import { breaksIn } from './sequence.ts';
import type { Check } from './check.ts';

/** The questions are numbered from 1 without gap or double. */
export const questionsInOrder: Check = ({ entries }) => {
  const numbered = entries.quiz.filter(({ draft }) => draft.order !== undefined);
  return breaksIn(numbered, ({ draft }) => draft.order ?? 0).flatMap(({ item, like, lacking }) => {
    const { order } = item.draft;
    if (like)
      return [problemAt(item, ['order'], `is ${order}, as in ${like.file.path}: give each question its own number`)];
    // A question whose own number cannot be read may be the one that is lacking.
    if (numbered.length < entries.quiz.length) return [];
    return [
      problemAt(item, ['order'], `is ${order}, but no question has ${lacking}: number them from 1 without a gap`),
    ];
  });
};

/** How a question was answered: the whole, and each option. */
export interface Grade {
  right: boolean;
  options: { id: string; right: boolean; chosen: boolean }[];
}

/**
 * Grades a question: right where all the right options are chosen and no wrong one.
 * @param chosen ids; those of options the question no longer has count for nothing.
 */
export function grade(options: readonly { id: string; right: boolean }[], chosen: readonly string[]): Grade {
  const graded = options.map(({ id, right }) => ({ id, right, chosen: chosen.includes(id) }));
  return { right: graded.every((option) => option.right === option.chosen), options: graded };
}

/** How many questions of how many were answered right. */
export function score(results: readonly boolean[]): { right: number; total: number } {
  return { right: results.filter(Boolean).length, total: results.length };
}

/**
 * The published works of questions, each once, with the first and the last of those that share it.
 * @param questions in their order.
 */
export function worksOfQuestions(
  questions: readonly { readonly order: number; readonly reference?: string | undefined }[],
): { id: string; numbers: number[] }[] {
  return [...Map.groupBy(questions, ({ reference }) => reference)].flatMap(([id, asked]) => {
    if (id === undefined) return [];
    const orders = asked.map(({ order }) => order);
    return { id, numbers: [...new Set([Math.min(...orders), Math.max(...orders)])] };
  });
}

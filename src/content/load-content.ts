import { checkContent, FIGURES, type CheckOptions } from './check-content.ts';
import type { Content } from './reading/content.ts';
import { formatProblem, type Problem } from './reading/problem.ts';

/**
 * The content, for scripts that need it without Astro. The drawings of its figures are looked at too.
 * @throws an error that lists every problem.
 */
export async function loadContent(options: CheckOptions): Promise<Content> {
  const { content, errors } = await checkContent({ figures: FIGURES, ...options });
  if (errors.length > 0) throw new Error(errorText(errors));
  return content;
}

/** All errors as one text, a line each. */
export function errorText(errors: readonly Problem[]): string {
  const count = errors.length === 1 ? 'one mistake' : `${errors.length} mistakes`;
  return [`content/ has ${count}:`, ...errors.map((error) => `  ${formatProblem(error)}`)].join('\n');
}

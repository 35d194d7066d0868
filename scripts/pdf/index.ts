import { openPdf } from './read/open.ts';
import type { Fault } from './rule.ts';
import { RULES } from './rules/index.ts';

export { RULES };
export type { Fault, Rule } from './rule.ts';

/**
 * Checks a PDF against machine rules modelled on veraPDF's PDF/UA-1 profile (docs/pdf-rules.md). Finding nothing means
 * just that: much of ISO 14289-1 takes a person to judge.
 * @returns what is wrong, in the order of the rules.
 * @throws Error in one line where it is no PDF, damaged, or closed by a password.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Fault[]> {
  const pdf = await openPdf(bytes);
  return RULES.flatMap(({ id, check }) => {
    try {
      return check(pdf);
    } catch (error) {
      throw new Error(`rule ${id} cannot be judged: ${String(error)}`, { cause: error });
    }
  });
}

import type { ProgressWords } from '../../content/schemas/progress.ts';

/** The words that the home page's script puts there. */
export const HOME_WORDS = ['summary'] as const satisfies readonly (keyof ProgressWords['checklist'])[];
export type HomeWords = Pick<ProgressWords['checklist'], (typeof HOME_WORDS)[number]>;

/** A group of items, as the check asks them one after the other. */
export interface HomeGroup {
  name: string;
  href: string;
  /** Of its items' answers. */
  keys: string[];
}

import type { ProgressWords } from '../../content/schemas/progress.ts';

/** What the place for it may say of answers that cannot be kept or read. */
export const STORAGE_WORDS = [
  'unavailable',
  'full',
  'damaged',
  'newer',
  'alone',
  'elsewhere',
] as const satisfies readonly (keyof ProgressWords['storage'])[];
export type StorageWords = Pick<ProgressWords['storage'], (typeof STORAGE_WORDS)[number]>;

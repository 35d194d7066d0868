import type { InterfaceWords } from '../content/schemas/interface.ts';

/** The words of the notice of a newer edition. */
export const EDITION_WORDS = [
  'label',
  'newEdition',
  'take',
  'later',
] as const satisfies readonly (keyof InterfaceWords['offline'])[];
export type EditionWords = Pick<InterfaceWords['offline'], (typeof EDITION_WORDS)[number]>;

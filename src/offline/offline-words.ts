import type { InterfaceWords } from '../content/schemas/interface.ts';

/** The words that the notice of a newer edition puts on the page itself. */
export const EDITION_WORDS = ['newEdition'] as const satisfies readonly (keyof InterfaceWords['offline'])[];
export type EditionWords = Pick<InterfaceWords['offline'], (typeof EDITION_WORDS)[number]>;

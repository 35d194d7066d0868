import type { OwnCopyWords } from '../content/schemas/own-copy.ts';
import type { PanelWords } from './panel.ts';

/** The words by which a browser fills in a company's texts, and says that it cannot. */
export const OWN_WORDS = ['lines', 'texts', 'broken'] as const satisfies readonly (keyof OwnCopyWords)[];
export type OwnWords = Pick<OwnCopyWords, (typeof OWN_WORDS)[number]> & {
  panel: PanelWords;
  /** The link to a sheet's print view; `without` are the ids of the sheets that have none. */
  view: OwnCopyWords['view'] & { without: readonly string[] };
};

import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';

/** What a check may ask beside the content. */
export interface Circumstances {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The folder of the drawings and the files in it; undefined where they are not to be looked at. */
  readonly drawings: { readonly folder: string; readonly files: readonly string[] } | undefined;
}

/** A rule that reaches beyond one entry: it gives what breaks it. */
export type Check = (content: ReadContent, circumstances: Circumstances) => Problem[];

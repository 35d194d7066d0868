import type { Drawings } from '../reading/drawings.ts';
import type { Problem } from '../reading/problem.ts';
import type { ReadContent } from '../reading/read-content.ts';

/** What a check may ask beside the content. */
export interface Circumstances {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Undefined where they are not to be looked at. */
  readonly drawings: Drawings | undefined;
  /** Whether the fonts of the sheets hold a letter; undefined where nobody wants to know. */
  readonly hasGlyph?: ((letter: string) => boolean) | undefined;
}

/** A rule that reaches beyond one entry: it gives what breaks it. */
export type Check = (content: ReadContent, circumstances: Circumstances) => Problem[];

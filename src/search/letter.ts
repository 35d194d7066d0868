/** A letter of a folded text, one code point, and the place in the original it stands for, in UTF-16 units. */
export interface Letter {
  readonly text: string;
  readonly start: number;
  end: number;
}

/** Adds to a letter the place of one that is left out behind it, so that a mark covers both. */
export function swallow(letters: readonly Letter[], end: number): void {
  const last = letters.at(-1);
  if (last) last.end = end;
}

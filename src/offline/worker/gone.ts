/** Signs that the site is to be kept no longer; a server gives some of them by accident, while a copy is being replaced. */
export interface Signs {
  /** The status that the server answers for the worker's file; undefined without a network. */
  worker: number | undefined;
  /** Whether the server has the site itself. */
  hasSite: boolean;
  /** Milliseconds since the file was first missed, without having been there in between; undefined where it never was. */
  missedFor: number | undefined;
}

/** So long a copy may take to be put up in the place of another. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Whether who runs the site has switched the worker off: by 410 (Gone), which nobody sends by accident, or by deleting its
 * file, which is believed at the second look, where the rest of the site is there.
 * @returns `maybe` where another look is needed.
 */
export function isSwitchedOff({ worker, hasSite, missedFor }: Signs): boolean | 'maybe' {
  if (worker === 410) return true;
  if (worker !== 404 || !hasSite) return false;
  return missedFor !== undefined && missedFor >= PATIENCE_MS ? true : 'maybe';
}

/** Milliseconds after which a script counts as lost: on the slowest lines of a phone the largest takes ten seconds. */
export const LIMIT_MS = 20_000;

/** Thrown where a command was called wrongly: its message is all that its caller needs. */
export class UsageError extends Error {}

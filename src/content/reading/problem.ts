/** Something in content/ that must be mended (an error) or looked at (a warning). */
export interface Problem {
  /** The file's path from the root of the project, as in content/contacts.yaml. */
  readonly file: string;
  /** From 1; undefined where the whole file is meant. */
  readonly line?: number | undefined;
  /** What in the file: a field (contacts.2.url; entries count from 1) or a component (<Window id="police">). */
  readonly field?: string | undefined;
  /** What is wrong and how to mend it, in plain English, continuing the field: "is missing: add …". */
  readonly message: string;
}

/** A problem as one line: `content/contacts.yaml:14: contacts.2.url "http://…" is no https address: write it in full`. */
export function formatProblem({ file, line, field, message }: Problem): string {
  const text = field === undefined ? message : `${field} ${message}`;
  if (line !== undefined) return `${file}:${line}: ${text}`;
  return field === undefined ? `${file} ${text}` : `${file}: ${text}`;
}

/** Problems in the order of files and lines, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** Not localeCompare: the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

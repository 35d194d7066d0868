import { LANGUAGE } from './language.ts';
import { contentOf, type Content } from './reading/content.ts';
import { errorChecks, warningChecks } from './checks/index.ts';
import type { Circumstances } from './checks/check.ts';
import { drawingsIn } from './reading/drawings.ts';
import { inOrder, type Problem } from './reading/problem.ts';
import { readContent } from './reading/read-content.ts';
import { today as currentDay } from './today.ts';

/** Where the drawings of the figures stand, from the root of the project. */
export const FIGURES = 'src/figures';

export interface CheckOptions {
  /** The root of the project, with content/ in it. */
  readonly root: string;
  /** The folder of content/ that is read; that of this edition unless given. */
  readonly language?: string;
  /** YYYY-MM-DD; today unless given. */
  readonly today?: string;
  /** The folder of the drawings, from the root. Without it they are not looked at. */
  readonly figures?: string | undefined;
  /** Whether the fonts of the sheets hold a letter. Without it that is not looked at. */
  readonly hasGlyph?: ((letter: string) => boolean) | undefined;
}

export interface CheckResult {
  /** Whole only where there are no errors; faulty entries are left out. */
  readonly content: Content;
  /** What stops a build. */
  readonly errors: readonly Problem[];
  /** What is to be looked at soon. */
  readonly warnings: readonly Problem[];
}

/** Reads content/ and finds everything in it that is wrong, all at once. */
export async function checkContent({
  root,
  language = LANGUAGE,
  today = currentDay(),
  figures,
  hasGlyph,
}: CheckOptions): Promise<CheckResult> {
  const content = await readContent(root, language);
  const drawings = figures === undefined ? undefined : await drawingsIn(root, figures);
  const circumstances: Circumstances = { today, drawings, hasGlyph };
  const errors = errorChecks.flatMap((check) => check(content, circumstances));
  return {
    content: contentOf(content),
    errors: inOrder([...content.problems, ...errors.filter((error) => !isSaid(error, content.problems))]),
    warnings: inOrder([...content.notices, ...warningChecks.flatMap((check) => check(content, circumstances))]),
  };
}

/** Whether something is wrong with the same field already: that it leads nowhere would be no news. */
function isSaid({ file, field }: Problem, problems: readonly Problem[]): boolean {
  return field !== undefined && problems.some((problem) => problem.file === file && problem.field === field);
}

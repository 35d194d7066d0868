import { id as idSchema } from '../schemas/primitives.ts';
import type { Outline } from '../reading/outline.ts';
import type { Problem } from '../reading/problem.ts';
import { textsOf, type Check } from './check.ts';

/** Headings start at ##, skip no level, and end in an id that is unique in their file. */
export const headingsInOrder: Check = (content) =>
  textsOf(content).flatMap(({ file, outline }) => [
    ...levelFaults(outline).map((fault): Problem => ({ file: file.path, ...fault })),
    ...idFaults(outline).map((fault): Problem => ({ file: file.path, ...fault })),
  ]);

interface Fault {
  readonly line: number;
  readonly message: string;
}

function levelFaults({ headings }: Outline): Fault[] {
  return headings.flatMap(({ depth, line }, index) => {
    if (depth === 1)
      return [{ line, message: 'is a heading of the first level, which the title of the page is: write ## before it' }];
    // The page's title stands before the first heading, at level 1.
    const before = headings[index - 1]?.depth ?? 1;
    if (depth <= before + 1) return [];
    return [{ line, message: `is a heading that skips a level: write ${'#'.repeat(before + 1)} before it` }];
  });
}

function idFaults({ headings }: Outline): Fault[] {
  const lines = new Map<string, number>();
  return headings.flatMap(({ slug, line }) => {
    if (slug === undefined)
      return [{ line, message: 'is a heading without an id: end it with {/* #ID */}, as in {/* #checklist */}' }];
    const issue = idSchema.safeParse(slug).error?.issues[0];
    if (issue) return [{ line, message: `is a heading whose id "${slug}" ${issue.message}` }];
    const first = lines.get(slug);
    if (first !== undefined)
      return [{ line, message: `is a heading with the id "${slug}", as is line ${first}: give each its own` }];
    lines.set(slug, line);
    return [];
  });
}

import { basename } from 'node:path';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { idOfText } from '../reading/places.ts';

/**
 * A remark plugin: gives each heading the id its author wrote behind it, as in `## 確認しましょう {/* #checklist *\/}`.
 * The id becomes CHAPTER-checklist, unique on the printed leaflet, where all chapters stand on one page, and an address
 * that survives a change of wording. Headings without one are reported by the content check.
 */
export function headingIds() {
  return (tree: Root, file: { path?: string }): void => {
    const chapter = idOfText(basename(file.path ?? '', '.mdx'));
    visit(tree, 'heading', (heading) => {
      const slug = takeSlug(heading);
      // What remark-rehype reads an element's attributes from; the types of mdast do not know it.
      if (slug)
        heading.data = { ...heading.data, hProperties: { id: `${chapter}-${slug}` } } as typeof heading.data & object;
    });
  };
}

/** Takes the closing comment out of a heading and gives the id in it. */
function takeSlug(heading: Heading): string | undefined {
  const last = heading.children.at(-1) as { type: string; value?: string } | undefined;
  const slug =
    last?.type === 'mdxTextExpression' ? /^\/\*\s*#([a-z0-9-]+)\s*\*\/$/.exec(last.value ?? '')?.[1] : undefined;
  if (!slug) return undefined;
  heading.children.pop();
  const before = heading.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return slug;
}

import { basename } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { countsInChapter, withCounts } from '../../rules/counts.ts';
import { contentOf, countableOf } from '../reading/content.ts';
import { isPlace } from '../reading/mdx-code.ts';
import { readContent } from '../reading/read-content.ts';

/**
 * A remark plugin: writes the counts into the text of a chapter or page, as in `次の{topics}つのこと`. Braces that name no
 * count are reported by the content check.
 */
export function counts({ root = process.cwd(), language = 'ja' } = {}) {
  return async (tree: Root, file: { path?: string }): Promise<void> => {
    const places: Extract<Nodes, { type: 'mdxTextExpression' }>[] = [];
    visit(tree, (node: Nodes) => void (isPlace(node) && places.push(node)));
    if (places.length === 0) return;
    // Read anew each time: whoever edits one file sees what another has changed.
    const content = countableOf(contentOf((await readContent(root, language)).entries));
    const values = countsInChapter(content, basename(file.path ?? '', '.mdx').replace(/^\d+-/, ''));
    for (const node of places) Object.assign(node, { type: 'text', value: withCounts(`{${node.value}}`, values) });
  };
}

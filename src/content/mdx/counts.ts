import { basename } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { countsInChapter, withCounts } from '../../rules/counts.ts';
import type { Reading } from '../reading-of.ts';
import { countableOf } from '../reading/content.ts';
import { isPlace } from '../reading/mdx-code.ts';
import { idOfText } from '../reading/places.ts';

/**
 * A remark plugin: writes the counts into the text of a chapter or page, as in `次の{topics}つのこと`. Braces that name no
 * count are reported by the content check.
 */
export function counts(reading: Reading) {
  return async (tree: Root, file: { path?: string }): Promise<void> => {
    const places: Extract<Nodes, { type: 'mdxTextExpression' }>[] = [];
    visit(tree, (node: Nodes) => void (isPlace(node) && places.push(node)));
    if (places.length === 0) return;
    const { content } = await reading.current();
    const values = countsInChapter(countableOf(content), idOfText(basename(file.path ?? '', '.mdx')));
    for (const node of places) Object.assign(node, { type: 'text', value: withCounts(`{${node.value}}`, values) });
  };
}

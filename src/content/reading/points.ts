import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMdx } from './outline.ts';

/**
 * What an overview says of a topic, a point of its `<Topic>` a string, as words alone: the topic's own page of a leaflet
 * begins with them.
 * @param body of the overview, a text that the checks have passed.
 */
export function pointsOfTopic(body: string, id: string): string[] {
  const points: string[] = [];
  visit(parseMdx(body), 'mdxJsxFlowElement', (node) => {
    const isTopic = node.name === 'Topic' && node.attributes.some((attribute) => attribute.value === id);
    if (isTopic) visit(node, 'listItem', (item) => void points.push(wordsOf(item)));
  });
  return points;
}

function wordsOf(node: Nodes): string {
  const words: string[] = [];
  visit(
    node,
    (part) => void ('value' in part && words.push(part.type === 'mdxTextExpression' ? `{${part.value}}` : part.value)),
  );
  return words.join('');
}

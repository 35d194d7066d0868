import type { Nodes } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** Something in an MDX file that would be run, and the line it stands on. */
export interface Code {
  readonly line: number;
  readonly message: string;
}

/** Comments, which is how a heading bears its id, and nothing else. */
const COMMENTS = /^(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/)*$/;

const MENDS = {
  module:
    'starts with import or export, which content may not: components are known without; reword a text that begins so',
  expression: 'holds code in braces, which content may not: write { as &#123;, or a comment as {/* … */}',
  attribute: 'has a value in braces, which content may not: write it in quotes, as in id="assets"',
};

/** Whether something in braces is a word, in whose place a count is written: it is looked up, never run. */
export function isPlace(node: Nodes): node is Extract<Nodes, { type: 'mdxTextExpression' }> {
  return node.type === 'mdxTextExpression' && /^\w+$/.test(node.value);
}

/** All that a text of content/ would run: it is written by people who edit texts, and read by machines that hold keys. */
export function codeIn(tree: Nodes): Code[] {
  const found: Code[] = [];
  visit(tree, (node: Nodes) => {
    const add = (message: string) => found.push({ line: node.position?.start.line ?? 1, message });
    if (node.type === 'mdxjsEsm') add(MENDS.module);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!COMMENTS.test(node.value) && !isPlace(node)) add(MENDS.expression);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const runs = node.attributes.some(
        (attribute) => attribute.type === 'mdxJsxExpressionAttribute' || typeof (attribute.value ?? '') === 'object',
      );
      if (runs) add(`<${node.name ?? ''}> ${MENDS.attribute}`);
    }
  });
  return found;
}

import type { Heading, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { codeIn, isPlace, type Code } from './mdx-code.ts';

type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component an author has written. */
export interface Component {
  readonly name: string;
  /** Attributes by name; undefined where the value is an expression in braces. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly line: number;
}

/** What the checks need to know of the body of an MDX file. */
export interface Outline {
  readonly components: readonly Component[];
  /** Headings with the id in their closing comment, as in `## 確認しましょう {/* #checklist *\/}`. */
  readonly headings: readonly { depth: number; slug: string | undefined; line: number }[];
  readonly links: readonly { url: string; line: number }[];
  /** Words in braces, in whose place something is written: the count of something, as in {items}. */
  readonly braces: readonly { text: string; line: number }[];
  /** What would be run; nothing may. */
  readonly code: readonly Code[];
}

/** The outline of a text that cannot be read. */
export const NO_OUTLINE: Outline = { components: [], headings: [], links: [], braces: [], code: [] };

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The tree of the body of an MDX file. */
export const parseMdx = (body: string): Root => parser.parse(body);

/**
 * Reads the body of an MDX file.
 * @throws where it is no MDX; faultOfMdx says what is wrong.
 */
export function outlineOf(body: string): Outline {
  const components: Component[] = [];
  const headings: { depth: number; slug: string | undefined; line: number }[] = [];
  const links: { url: string; line: number }[] = [];
  const braces: { text: string; line: number }[] = [];
  const tree = parseMdx(body);
  visit(tree, (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') headings.push({ depth: node.depth, slug: slugOf(node), line });
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line });
    if (isPlace(node)) braces.push({ text: node.value, line });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push({ name: node.name ?? '', attributes: attributesOf(node), line });
    }
  });
  return { components, headings, links, braces, code: codeIn(tree) };
}

function slugOf(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value)?.[1] : undefined;
}

function attributesOf({ attributes }: Jsx): Map<string, string | undefined> {
  const named = attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  return new Map(named.map(({ name, value }) => [name, typeof value === 'object' ? undefined : value]));
}
